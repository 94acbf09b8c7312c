# What a script observes of an answer to Invoke-MgGraphRequest.

function script:Set-MgShimAnswerVariables([hashtable] $Call, [System.Collections.IDictionary] $Bound, [object] $Status, [object] $Received) {
    if ($Bound['StatusCodeVariable']) { Set-MgShimCallerVariable $Call $Bound['StatusCodeVariable'] $Status }
    if ($Bound['ResponseHeadersVariable']) { Set-MgShimCallerVariable $Call $Bound['ResponseHeadersVariable'] (ConvertTo-MgShimHeaderDictionary $Received) }
}

# An error ends the command, as Microsoft's does; scripts look for the status at $_.Exception.Response.StatusCode.
function script:Stop-MgShimHttpError([hashtable] $Call, [hashtable] $Failure, [System.Collections.IDictionary] $Bound) {
    $record = ConvertTo-MgShimError $Failure $Bound['Uri']
    $data = $Failure['data']
    $status = if ($null -ne $data -and $null -ne $data['http']) { $data['http']['status'] }
    Set-MgShimAnswerVariables $Call $Bound $status $(if ($null -ne $data) { $data['responseHeaders'] })
    if ($null -ne $status) {
        Import-MgShimScripts 'http'
        Assert-MgShimHttpTypes
        $pairs = @(if ($null -ne $data['responseHeaders']) { foreach ($entry in $data['responseHeaders'].GetEnumerator()) { foreach ($value in $entry.Value) { , @($entry.Key, $value) } } })
        $response = ConvertTo-MgShimHttpResponse @{ status = $status; reason = $null; headers = $pairs; body = '' } $null
        ([psobject] $record.Exception).PSObject.Members.Add([psnoteproperty]::new('Response', $response))
    }
    $Call['Cmdlet'].ThrowTerminatingError($record)
}

function script:Complete-MgShimGraphRequest([hashtable] $Call, [hashtable] $Result, [System.Collections.IDictionary] $Bound, [string] $OutputType) {
    Set-MgShimAnswerVariables $Call $Bound $Result['statusCode'] $Result['headers']
    if ($Result['content'] -eq 'file') { return }
    if ($OutputType -eq 'HttpResponseMessage') {
        Import-MgShimScripts 'http'
        Assert-MgShimHttpTypes
        # Its bytes: text would damage what is none.
        $body = $Result['body']
        if ($Result['content'] -eq 'bytes') { $body = $Result['value'] }
        $message = @{ status = $Result['statusCode']; reason = $Result['statusText']; headers = $Result['headerList']; body = $body }
        $Call['Cmdlet'].WriteObject((ConvertTo-MgShimHttpResponse $message $null))
        return
    }
    if ($Result['content'] -eq 'none') { return }
    if ($Result['content'] -eq 'other') {
        $type = if ($null -ne $Result['headers']) { $Result['headers']['content-type'] -join ', ' }
        $advice = if ($null -ne $Result['file']) { 'its body is in the file' } else { 'use -OutputFilePath or -OutputType HttpResponseMessage' }
        $message = "The answer ($type) is no JSON. The request was carried out; $advice."
        $record = New-MgShimError 'NonJsonResponse' 'InvalidResult' $message $Bound['Uri']
        $Call['Cmdlet'].ThrowTerminatingError($record)
    }
    if ($OutputType -eq 'Json') { $Call['Cmdlet'].WriteObject($Result['body']) }
    else { $Call['Cmdlet'].WriteObject((ConvertFrom-MgShimValue $Result['value'])) }
}
