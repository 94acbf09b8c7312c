# Joined from the folder failures by `npm run generate:modules`; do not edit.
# What a script observes of a call that failed.

# The error of an answer without a result, or of none.
function script:Write-MgShimFailure([hashtable] $Call, [object] $Item, [hashtable] $Answer) {
    if ($null -eq $Answer) {
        Write-MgShimError $Call (New-MgShimLost $Call['Name'] (-not $Call['Name'].StartsWith('Get-')) $Call['Named'])
        return
    }
    $data = $Answer['error']['data']
    # What is refused of the command line ends the command, and so does what cannot be sent or read of it.
    $isUnread = if ($null -eq $data) { $Answer['error']['code'] -eq -32602 } else { $data['isUnsent'] -or $data['id'] -eq 'ValueTooDeep' }
    if (($null -ne $data -and $data['terminating']) -or ($isUnread -and -not $Call['ExpectsInput'])) {
        $Call['Cmdlet'].ThrowTerminatingError((ConvertTo-MgShimError $Answer['error'] $null))
    }
    if ($null -ne $Call['HeadersVariable']) {
        $received = if ($null -ne $data) { $data['responseHeaders'] }
        Set-MgShimCallerVariable $Call $Call['HeadersVariable'] (ConvertTo-MgShimHeaderDictionary $received)
    }
    $isObject = $Call['ExpectsInput'] -and ($null -eq $data -or $data['targetIsObject'])
    $target = if ($isObject) { $Item } else { $Call['Named'] }
    $cause = if ($null -ne $Call['StepError']) { $Call['StepError'].Exception.GetBaseException() }
    $record = ConvertTo-MgShimError $Answer['error'] $target $cause
    # An identity that lacks an id ends the command, as in Microsoft's module.
    if ($null -ne $data -and $data['id'] -eq 'InputObjectHasNullValue') { $Call['Cmdlet'].ThrowTerminatingError($record) }
    Write-MgShimError $Call $record
}

# The worker ended under a request: whether Graph has carried it out nobody knows.
function script:New-MgShimLost([string] $Name, [bool] $Changes, [object] $Target) {
    $said = Get-MgShimComplaint
    if (-not $Changes) { return New-MgShimError 'WorkerEnded' 'ResourceUnavailable' "The worker ended: $said".TrimEnd(' ', ':') $Target }
    $message = "The worker ended during ${Name}; the request may have been executed: $said".TrimEnd(' ', ':')
    $record = New-MgShimError 'OutcomeUnknown' 'ConnectionError' $message $Target
    $record.Exception.Data['outcome'] = 'unknown'
    $record
}

# Errors that the worker tells, as PowerShell shows them.

# Of the type that the engine or Microsoft's module throws, where it can be made.
function script:New-MgShimException([string] $TypeName, [string] $Message, [System.Exception] $Inner) {
    $type = if ($TypeName) { $TypeName -as [type] }
    if ($null -eq $type -and $TypeName -like 'System.Management.Automation.ParameterBinding*') {
        $type = [System.Management.Automation.ParameterBindingException]
    }
    if ($null -eq $type -or -not [System.Exception].IsAssignableFrom($type)) { $type = [System.Exception] }
    try { [System.Activator]::CreateInstance($type, [object[]] @($Message, $Inner)) }
    catch [System.MissingMethodException] { [System.Exception]::new($Message, $Inner) }
}

# The error of a request from its data (README.md of src/worker, "Errors").
function script:ConvertTo-MgShimError([hashtable] $Failure, [object] $Target, [System.Exception] $Inner) {
    $data = $Failure['data']
    if ($null -eq $data) {
        $id = if ($Failure['code'] -eq -32602) { 'InvalidParameters' } else { 'InternalError' }
        return New-MgShimError $id 'InvalidArgument' $Failure['message'] $Target
    }
    $http = $data['http']
    if ($null -ne $http -and $null -ne $http['status']) {
        $said = 'HTTP {0}, request-id {1}, client-request-id {2}' -f $http['status'], $http['requestId'], $http['clientRequestId']
        $Inner = [System.InvalidOperationException]::new($said)
    }
    $type = $data['exception']
    if ($null -eq $type -and $data['category'] -eq 'ConnectionError') { $type = 'System.Net.Http.HttpRequestException' }
    $exception = New-MgShimException $type $data['message'] $Inner
    if ($null -ne $http) { foreach ($entry in $http.GetEnumerator()) { $exception.Data[$entry.Key] = $entry.Value } }
    $exception.Data['outcome'] = $data['outcome']
    $record = [System.Management.Automation.ErrorRecord]::new($exception, $data['id'], $data['category'], $Target)
    if ($null -ne $data['details'] -or $null -ne $data['recommendedAction']) {
        $text = if ($null -ne $data['details']) { $data['details'] } else { $data['message'] }
        $record.ErrorDetails = [System.Management.Automation.ErrorDetails]::new($text)
        if ($null -ne $data['recommendedAction']) { $record.ErrorDetails.RecommendedAction = $data['recommendedAction'] }
    }
    $record
}

# A worker that does not start, or is none, ends the command.

# A process whose first line does not come, or is none of ours, ends the command: it has been asked nothing yet.
function script:Stop-MgShimUnstarted([hashtable] $Call) {
    $cmdlet = $Call['Cmdlet']
    $said = Get-MgShimComplaint
    Close-MgShimWorker
    $main = Get-MgShimMain
    if (-not [System.IO.File]::Exists($main)) {
        $message = "The command is not built: $main does not exist. Run 'npm install && npm run build', or 'mgshim install-module' where mgshim is installed."
        $cmdlet.ThrowTerminatingError((New-MgShimError 'CommandNotBuilt' 'ResourceUnavailable' $message $main))
    }
    # An old Node fails on the command's own text, so it is asked itself.
    $node = Get-MgShimNode $cmdlet
    $probe = Start-MgShimProcess $cmdlet $node '--version'
    $version = $probe.StandardOutput.ReadToEnd()
    $probe.Dispose()
    Assert-MgShimNodeVersion $cmdlet $node $version
    $cmdlet.ThrowTerminatingError((New-MgShimError 'WorkerNotStarted' 'ResourceUnavailable' "The worker did not start: $said".TrimEnd(' ', ':') $null))
}

# Where the built command is: beside the modules' folder, or where mgshim-location.txt says.
function script:Get-MgShimMain {
    $file = [System.IO.Path]::Combine($PSScriptRoot, 'mgshim-location.txt')
    if ([System.IO.File]::Exists($file)) {
        $place = [System.IO.File]::ReadAllText($file).Trim()
        return [System.IO.Path]::GetFullPath([System.IO.Path]::Combine($PSScriptRoot, $place))
    }
    [System.IO.Path]::GetFullPath([System.IO.Path]::Combine($PSScriptRoot, '..', '..', 'dist', 'cli', 'main.js'))
}

function script:Assert-MgShimNodeVersion([System.Management.Automation.PSCmdlet] $Cmdlet, [string] $Node, [string] $Version) {
    $parsed = $null
    $isVersion = [version]::TryParse($Version.Trim().TrimStart('v').Split('-')[0], [ref] $parsed)
    if ($isVersion -and $parsed -ge [version] '20.19') { return }
    $message = "Node.js 20.19 or later is needed; $Node is version $Version."
    $Cmdlet.ThrowTerminatingError((New-MgShimError 'NodeTooOld' 'ResourceUnavailable' $message $Node))
}

# Whoever speaks otherwise is not the worker.
function script:Stop-MgShimUnexpected([hashtable] $Call, [string] $Line) {
    Close-MgShimWorker
    $message = 'The worker answered what was not asked: ' + $Line.Substring(0, [System.Math]::Min(200, $Line.Length))
    $Call['Cmdlet'].ThrowTerminatingError((New-MgShimError 'UnexpectedAnswer' 'InvalidResult' $message $null))
}

# What a worker that has ended wrote to its standard error.
function script:Get-MgShimComplaint {
    $said = ''
    if ($script:MgShimWorker['Complaint'].Wait(1000)) { $said = $script:MgShimWorker['Complaint'].Result.Trim() }
    if ($said.Length -gt 500) { $said = $said.Substring(0, 500) }
    $said
}
