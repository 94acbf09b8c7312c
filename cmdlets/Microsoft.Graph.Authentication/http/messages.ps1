# Messages of .NET, for the steps and for those who ask for the answer as one.

# What Windows PowerShell has not loaded by itself.
function script:Assert-MgShimHttpTypes {
    if ($null -eq ('System.Net.Http.HttpRequestMessage' -as [type])) {
        $null = [System.Reflection.Assembly]::Load('System.Net.Http, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a')
    }
}

function script:ConvertTo-MgShimHttpRequest([hashtable] $Asked) {
    $request = [System.Net.Http.HttpRequestMessage]::new([System.Net.Http.HttpMethod]::new($Asked['method']), [string] $Asked['uri'])
    if ($null -ne $Asked['body']) { $request.Content = New-MgShimContent $Asked['body'] }
    Add-MgShimHeaders $request $Asked['headers']
    $request
}

function script:ConvertTo-MgShimHttpResponse([hashtable] $Answer, [System.Net.Http.HttpRequestMessage] $Request) {
    $response = [System.Net.Http.HttpResponseMessage]::new([System.Enum]::ToObject([System.Net.HttpStatusCode], [int] $Answer['status']))
    if ($null -ne $Answer['reason']) { $response.ReasonPhrase = $Answer['reason'] }
    $response.Content = New-MgShimContent $Answer['body']
    $response.RequestMessage = $Request
    Add-MgShimHeaders $response $Answer['headers']
    $response
}

function script:ConvertFrom-MgShimHttpResponse([System.Net.Http.HttpResponseMessage] $Response) {
    $content = $Response.Content
    @{
        status  = [int] $Response.StatusCode
        reason  = [string] $Response.ReasonPhrase
        headers = @(Get-MgShimHeaderPairs $Response.Headers $content)
        body    = if ($null -ne $content) { $content.ReadAsStringAsync().GetAwaiter().GetResult() } else { '' }
    }
}

# Of text, bytes or nothing.
function script:New-MgShimContent([object] $Body) {
    $bytes = if ($Body -is [byte[]]) { , $Body } else { , [System.Text.Encoding]::UTF8.GetBytes([string] $Body) }
    $content = [System.Net.Http.ByteArrayContent]::new($bytes)
    , $content
}

# .NET keeps some headers with the content; a message without one has no place for them.
function script:Add-MgShimHeaders([object] $Message, [object] $Pairs) {
    foreach ($pair in $Pairs) {
        if ($Message.Headers.TryAddWithoutValidation([string] $pair[0], [string] $pair[1])) { continue }
        if ($null -ne $Message.Content) { $null = $Message.Content.Headers.TryAddWithoutValidation([string] $pair[0], [string] $pair[1]) }
    }
}

# The length is counted anew where the message is sent.
function script:Get-MgShimHeaderPairs([object] $Headers, [object] $Content) {
    $sources = @(, $Headers)
    if ($null -ne $Content) { $sources += , $Content.Headers }
    foreach ($source in $sources) {
        foreach ($header in $source) {
            if ($header.Key -eq 'Content-Length') { continue }
            if ($header.Key -eq 'User-Agent') { , @($header.Key, ($header.Value -join ' ')); continue }
            foreach ($value in $header.Value) { , @($header.Key, $value) }
        }
    }
}
