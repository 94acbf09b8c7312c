# A cmdlet of a Graph module, from begin to end: the worker binds, plans and sends; what a script observes is here.

$MgShimCommonNames = [System.Collections.Generic.HashSet[string]]::new(
    [string[]] (@([System.Management.Automation.Cmdlet]::CommonParameters) + @([System.Management.Automation.Cmdlet]::OptionalCommonParameters)),
    [System.StringComparer]::OrdinalIgnoreCase)

# What the modules of cmdlets call: script blocks for begin ($PSCmdlet, $PSBoundParameters), which returns the call,
# process (call, $PSCmdlet, $PSBoundParameters, $_) and end (call, $PSCmdlet). What the module MgShim calls: one that
# names the connection of the calls from here on and returns the one before.
function Get-MgShimBridge {
    @{
        Begin         = { param($Cmdlet, $Bound) Start-MgShimCall $Cmdlet $Bound }
        Process       = { param($Call, $Cmdlet, $Bound, $Item) Invoke-MgShimCall $Call $Item }
        End           = { param($Call, $Cmdlet) Stop-MgShimCall $Call }
        UseConnection = { param($Name) Set-MgShimConnection $Name }
    }
}

# What every request to the worker is made for.
function New-MgShimCall([System.Management.Automation.PSCmdlet] $Cmdlet) {
    @{ Cmdlet = $Cmdlet; Preferences = Get-MgShimPreference $Cmdlet; Steps = @(); StepError = $null }
}

function Start-MgShimCall([System.Management.Automation.PSCmdlet] $Cmdlet, [System.Collections.IDictionary] $Bound) {
    $call = New-MgShimCall $Cmdlet
    $call.Name = $Cmdlet.MyInvocation.MyCommand.Name
    $call.ExpectsInput = $Cmdlet.MyInvocation.ExpectingInput
    $call.HeadersVariable = $Bound['ResponseHeadersVariable']
    $call.Values = @{}
    $named = [psobject]::new()
    foreach ($entry in $Bound.GetEnumerator()) {
        if ($script:MgShimCommonNames.Contains($entry.Key)) { continue }
        $named.PSObject.Members.Add([psnoteproperty]::new($entry.Key, $entry.Value))
        # Script blocks stay here.
        if ($entry.Key -eq 'HttpPipelinePrepend' -or $entry.Key -eq 'HttpPipelineAppend') { continue }
        $call.Values[$entry.Key] = ConvertTo-MgShimSendable $entry.Value
    }
    $call.Named = $named
    $prepend = Get-MgShimSteps $call $Bound 'HttpPipelinePrepend'
    $append = Get-MgShimSteps $call $Bound 'HttpPipelineAppend'
    $call.Steps = @($prepend) + @($append)
    $call.StepCounts = @{ prepend = $prepend.Count; append = $append.Count }
    Open-MgShimCall $call
    $call
}

function Get-MgShimSteps([hashtable] $Call, [System.Collections.IDictionary] $Bound, [string] $Name) {
    $steps = [object[]] @(if ($Bound.ContainsKey($Name)) { $Bound[$Name] })
    foreach ($step in $steps) {
        if ($step -is [scriptblock]) { continue }
        $message = "Cannot process argument transformation on parameter '$Name'. A step is a script block { param(`$request, `$callback, `$next) … }."
        $exception = [System.Management.Automation.ParameterBindingException]::new($message)
        $Call.Cmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new($exception, 'ParameterArgumentTransformationError', 'InvalidData', $step))
    }
    , $steps
}

# Lets the worker bind the command line. What it refuses ends the command, as the engine's own binder does.
function Open-MgShimCall([hashtable] $Call) {
    Assert-MgShimWorker $Call
    $preferences = $Call.Preferences
    $parameters = @{
        cmdlet       = $Call.Name
        parameters   = $Call.Values
        expectsInput = $Call.ExpectsInput
        preferences  = Get-MgShimShown $Call
        steps        = $Call.StepCounts
    }
    $answer = Send-MgShimRequest $Call 'open' $parameters
    if ($null -eq $answer) { $Call.Cmdlet.ThrowTerminatingError((New-MgShimLost $Call.Name $false $Call.Named)) }
    if ($answer.ContainsKey('error')) { $Call.Cmdlet.ThrowTerminatingError((ConvertTo-MgShimError $answer['error'] $null)) }
    $Call.Handle = $answer['result']['call']
    $Call.Generation = $script:MgShimWorker.Generation
}

# One call, or one pipeline object.
function Invoke-MgShimCall([hashtable] $Call, [object] $Item) {
    $Call.Preferences = Get-MgShimPreference $Call.Cmdlet
    $Call.StepError = $null
    $finished = $false
    try {
        Assert-MgShimWorker $Call
        if ($Call.Generation -ne $script:MgShimWorker.Generation) { Open-MgShimCall $Call }
        $parameters = @{ call = $Call.Handle; hasObject = $Call.ExpectsInput }
        if ($Call.ExpectsInput) { $parameters['object'] = ConvertTo-MgShimSendable $Item }
        $answer = Send-MgShimRequest $Call 'run' $parameters
        Complete-MgShimRun $Call $Item $answer
        $finished = $true
    }
    finally {
        # After Ctrl-C or a terminating error there is no end block.
        if (-not $finished) { Stop-MgShimCall $Call }
    }
}

function Complete-MgShimRun([hashtable] $Call, [object] $Item, [hashtable] $Answer) {
    if ($null -eq $Answer) {
        Write-MgShimError $Call (New-MgShimLost $Call.Name (-not $Call.Name.StartsWith('Get-')) $Call.Named)
        return
    }
    $isError = $Answer.ContainsKey('error')
    $told = if ($isError) { $Answer['error']['data'] } else { $Answer['result'] }
    $called = $isError -or $told['called']
    if ($Call.HeadersVariable -and $called) {
        $received = if ($null -ne $told) { $told['responseHeaders'] }
        Set-MgShimCallerVariable $Call $Call.HeadersVariable (ConvertTo-MgShimHeaderDictionary $received)
    }
    if (-not $isError) { return }
    $isObject = $Call.ExpectsInput -and ($null -eq $told -or $told['targetIsObject'])
    $target = if ($isObject) { $Item } else { $Call.Named }
    $cause = if ($null -ne $Call.StepError) { $Call.StepError.Exception.GetBaseException() }
    $record = ConvertTo-MgShimError $Answer['error'] $target $cause
    # An identity that lacks an id ends the command, as in Microsoft's module.
    if ($null -ne $told -and $told['id'] -eq 'InputObjectHasNullValue') { $Call.Cmdlet.ThrowTerminatingError($record) }
    Write-MgShimError $Call $record
}

# The worker ended under a request: whether Graph has carried it out nobody knows.
function New-MgShimLost([string] $Name, [bool] $Changes, [object] $Target) {
    $said = Get-MgShimComplaint
    if (-not $Changes) { return New-MgShimError 'WorkerEnded' 'ResourceUnavailable' "The worker ended: $said".TrimEnd(' ', ':') $Target }
    $message = "The worker ended during ${Name}; the request may have been executed: $said".TrimEnd(' ', ':')
    $record = New-MgShimError 'OutcomeUnknown' 'ConnectionError' $message $Target
    $record.Exception.Data['outcome'] = 'unknown'
    $record
}

function Stop-MgShimCall([hashtable] $Call) {
    if (-not $Call.ContainsKey('Handle') -or $Call.Generation -ne $script:MgShimWorker.Generation) { return }
    Send-MgShimNotification 'close' @{ call = $Call.Handle }
}
