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
