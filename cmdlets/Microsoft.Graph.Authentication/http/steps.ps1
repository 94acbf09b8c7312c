# -HttpPipelinePrepend and -HttpPipelineAppend: script blocks { param($request, $callback, $next) … } around the real
# request. Prepend goes before Append; each calls the next with $next.SendAsync($request, $callback), a
# Task[HttpResponseMessage], and may change or replace what goes in and what comes out.

# How many script blocks stand before the request, for the worker; what they are stays here.
function script:Add-MgShimSteps([hashtable] $Call) {
    $prepend = Get-MgShimSteps $Call 'HttpPipelinePrepend'
    $append = Get-MgShimSteps $Call 'HttpPipelineAppend'
    $Call['Steps'] = @($prepend) + @($append)
    ',"steps":{"append":' + $append.Count + ',"prepend":' + $prepend.Count + '}'
}

function script:Get-MgShimSteps([hashtable] $Call, [string] $Name) {
    $steps = [object[]] @(if ($Call['Bound'].ContainsKey($Name)) { $Call['Bound'][$Name] })
    foreach ($step in $steps) {
        if ($step -is [scriptblock]) { continue }
        $message = "Cannot process argument transformation on parameter '$Name'. A step is a script block { param(`$request, `$callback, `$next) … }."
        $exception = [System.Management.Automation.ParameterBindingException]::new($message)
        $Call['Cmdlet'].ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new($exception, 'ParameterArgumentTransformationError', 'InvalidData', $step))
    }
    , $steps
}

# Carries out what the worker asks: the request's way through all steps.
function script:Invoke-MgShimHttpSteps([hashtable] $Call, [hashtable] $Asked) {
    Assert-MgShimHttpTypes
    $Call['Asked'] = $Asked['call']
    $request = ConvertTo-MgShimHttpRequest $Asked
    $task = Invoke-MgShimHttpStep $Call 0 $request (New-MgShimListener)
    $response = $task.GetAwaiter().GetResult()
    ConvertFrom-MgShimHttpResponse $response
}

function script:Invoke-MgShimHttpStep([hashtable] $Call, [int] $Index, [object] $Request, [object] $Listener) {
    if ($Index -ge $Call['Steps'].Count) { return Send-MgShimTransport $Call $Request }
    $next = [psobject]::new()
    $next.PSObject.Members.Add([psnoteproperty]::new('Position', @{ Call = $Call; Index = $Index + 1 }))
    $next.PSObject.Members.Add([psscriptmethod]::new('SendAsync', {
                param($Request, $Listener)
                Invoke-MgShimHttpStep $this.Position.Call $this.Position.Index $Request $Listener
            }))
    $given = @(& $Call['Steps'][$Index] $Request $Listener $next)
    for ($i = $given.Count - 1; $i -ge 0; $i--) {
        if ($given[$i] -is [System.Threading.Tasks.Task]) { return $given[$i] }
        if ($given[$i] -is [System.Net.Http.HttpResponseMessage]) { return New-MgShimTask $given[$i] $null }
    }
    throw 'A step of the HTTP pipeline gave no response: its last value is what $next.SendAsync($request, $callback) returns.'
}

# A task that is done.
function script:New-MgShimTask([object] $Response, [System.Exception] $Exception) {
    $source = [System.Threading.Tasks.TaskCompletionSource[System.Net.Http.HttpResponseMessage]]::new()
    if ($null -ne $Exception) { $source.SetException($Exception) } else { $source.SetResult($Response) }
    $source.Task
}

# What Microsoft's module passes as the callback: steps may signal it and ask whether to stop.
function script:New-MgShimListener {
    $listener = [psobject]::new()
    $listener.PSObject.Members.Add([psnoteproperty]::new('Token', [System.Threading.CancellationToken]::None))
    $listener.PSObject.Members.Add([psscriptmethod]::new('Signal', { }))
    $listener.PSObject.Members.Add([psscriptmethod]::new('Cancel', { }))
    $listener
}

# The rest of the way: authentication, repetition, the wire.
function script:Send-MgShimTransport([hashtable] $Call, [System.Net.Http.HttpRequestMessage] $Request) {
    $content = $Request.Content
    # Nothing, as an if statement gives it, would be written as an empty object.
    $body = $null
    if ($null -ne $content) { $body = $content.ReadAsStringAsync().GetAwaiter().GetResult() }
    $answer = Send-MgShimRequest $Call 'transport' @{
        call    = $Call['Asked']
        request = @{
            method  = $Request.Method.Method
            uri     = $Request.RequestUri.AbsoluteUri
            headers = @(Get-MgShimHeaderPairs $Request.Headers $content)
            body    = $body
        }
    }
    if ($null -eq $answer) { throw 'The worker has ended.' }
    if ($answer.ContainsKey('error')) { return New-MgShimTask $null ([System.Exception]::new($answer['error']['message'])) }
    New-MgShimTask (ConvertTo-MgShimHttpResponse $answer['result'] $Request) $null
}
