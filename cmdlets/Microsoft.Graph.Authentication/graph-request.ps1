# Joined from the folder graph-request by `npm run generate:modules`; do not edit.
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

# Parameters that contradict each other (ids as Microsoft's module has them).
function script:Assert-MgShimGraphRequest([System.Management.Automation.PSCmdlet] $Cmdlet, [System.Collections.IDictionary] $Bound) {
    $contradictions = @(
        , @(('GraphRequestSession', 'SessionVariable'), 'InvokeGraphRequestSessionConflictException')
        , @(('Body', 'InputFilePath'), 'InvokeGraphRequestBodyConflictException')
        , @(('InferOutputFileName', 'OutputFilePath'), 'InvokeGraphRequestBodyConflictException')
    )
    foreach ($contradiction in $contradictions) {
        $first, $second = $contradiction[0]
        if ($Bound[$first] -and $Bound[$second]) { Stop-MgShimGraphRequest $Cmdlet $contradiction[1] "The parameters '$first' and '$second' cannot be used together." }
    }
    if ($Bound['PassThru'] -and -not $Bound['OutputFilePath']) {
        Stop-MgShimGraphRequest $Cmdlet 'InvokeGraphRequestOutFileMissingException' "The parameter 'PassThru' needs 'OutputFilePath'."
    }
    $needsBody = $Bound['Method'] -eq 'POST' -or $Bound['Method'] -eq 'PATCH'
    if ($needsBody -and -not $Cmdlet.MyInvocation.ExpectingInput -and $null -eq $Bound['Body'] -and -not $Bound['InputFilePath']) {
        Stop-MgShimGraphRequest $Cmdlet 'InvokeGraphRequestBodyMissingWhenMethodIsSpecified' "The method $($Bound['Method']) needs 'Body' or 'InputFilePath'."
    }
}

function script:Stop-MgShimGraphRequest([System.Management.Automation.PSCmdlet] $Cmdlet, [string] $Id, [string] $Message) {
    $exception = [System.Management.Automation.ValidationMetadataException]::new($Message)
    $Cmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new($exception, $Id, 'InvalidArgument', $null))
}

function script:Invoke-MgShimGraphRequest([System.Management.Automation.PSCmdlet] $Cmdlet, [System.Collections.IDictionary] $Bound, [string] $Method, [string] $OutputType) {
    $call = New-MgShimCall $Cmdlet
    $session = if ($null -ne $Bound['GraphRequestSession']) { $Bound['GraphRequestSession'] } else { New-MgShimGraphRequestSession }
    Update-MgShimGraphRequestSession $session $Bound
    if ($Bound['SessionVariable']) { Set-MgShimCallerVariable $call $Bound['SessionVariable'] $session }
    $parameters = @{
        method             = $Method
        uri                = $Bound['Uri'].OriginalString
        outputType         = $OutputType
        skipHttpErrorCheck = [bool] $Bound['SkipHttpErrorCheck']
        preferences        = Get-MgShimShown $call $Bound
    }
    if ($session.Headers.Count -gt 0) { $parameters['headers'] = $session.Headers }
    if ($session.UserAgent) { $parameters['userAgent'] = $session.UserAgent }
    if ($Bound['ContentType']) { $parameters['contentType'] = $Bound['ContentType'] }
    if ($null -ne $Bound['Body']) { $parameters['body'] = ConvertTo-MgShimBody $Bound['Body'] }
    if ($Bound['InputFilePath']) { $parameters['inputFile'] = Resolve-MgShimInputFile $Cmdlet $Bound['InputFilePath'] }
    $paths = $Cmdlet.SessionState.Path
    $file = if ($Bound['OutputFilePath']) { $paths.GetUnresolvedProviderPathFromPSPath($Bound['OutputFilePath']) }
    if ($file) { $parameters['outputFile'] = $file; $parameters['passThru'] = [bool] $Bound['PassThru'] }
    if ($Bound['InferOutputFileName']) { $parameters['outputFolder'] = $paths.GetUnresolvedProviderPathFromPSPath('.') }
    Assert-MgShimWorker $call
    $answer = Send-MgShimRequest $call 'graphRequest' $parameters
    if ($null -eq $answer -or $answer.ContainsKey('error')) { Import-MgShimScripts 'failures' }
    if ($null -eq $answer) {
        $Cmdlet.ThrowTerminatingError((New-MgShimLost "$Method $($Bound['Uri'])" ($Method -ne 'GET') $Bound['Uri']))
    }
    if ($answer.ContainsKey('error')) { Stop-MgShimHttpError $call $answer['error'] $Bound }
    Complete-MgShimGraphRequest $call $answer['result'] $Bound $OutputType
}

# Streams are read; everything else the worker understands.
function script:ConvertTo-MgShimBody([object] $Body) {
    if ($Body -isnot [System.IO.Stream]) { return , $Body }
    $bytes = [System.IO.MemoryStream]::new()
    $Body.CopyTo($bytes)
    , $bytes.ToArray()
}

function script:Resolve-MgShimInputFile([System.Management.Automation.PSCmdlet] $Cmdlet, [string] $Path) {
    $provider = $null
    try { $found = @($Cmdlet.SessionState.Path.GetResolvedProviderPathFromPSPath($Path, [ref] $provider)) }
    catch { $Cmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new($_.Exception.GetBaseException(), 'PathNotFound', 'ObjectNotFound', $Path)) }
    if ($provider.Name -ne 'FileSystem') { Stop-MgShimGraphRequest $Cmdlet 'InvokeGraphRequestFileNotFilesystemPathException' "'$Path' is no path of the file system." }
    if ($found.Count -ne 1) { Stop-MgShimGraphRequest $Cmdlet 'InvokeGraphRequestInputFileMultiplePathsResolvedException' "'$Path' must name one file." }
    if ([System.IO.Directory]::Exists($found[0])) { Stop-MgShimGraphRequest $Cmdlet 'InvokeGraphRequestInputFileNotFilePathException' "'$Path' is a folder." }
    $found[0]
}

# What -SessionVariable keeps for -GraphRequestSession: headers and the user agent, for the requests to come.

function script:New-MgShimGraphRequestSession {
    $session = [psobject]::new()
    $session.PSObject.Members.Add([psnoteproperty]::new('Headers', @{}))
    $session.PSObject.Members.Add([psnoteproperty]::new('UserAgent', $null))
    $session.PSObject.TypeNames.Insert(0, 'Microsoft.Graph.PowerShell.Authentication.Models.GraphRequestSession')
    $session
}

# Takes what this request brings into the session; a header that is null is left out, as in Microsoft's module.
function script:Update-MgShimGraphRequestSession([object] $Session, [System.Collections.IDictionary] $Bound) {
    if ($null -ne $Bound['Headers']) {
        foreach ($entry in $Bound['Headers'].GetEnumerator()) {
            if ($null -ne $entry.Value) { $Session.Headers[[string] $entry.Key] = $entry.Value }
        }
    }
    if ($Bound['UserAgent']) { $Session.UserAgent = $Bound['UserAgent'] }
}
