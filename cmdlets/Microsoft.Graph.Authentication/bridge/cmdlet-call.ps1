# A cmdlet of a Graph module, from begin to end: the worker binds, plans and sends; what a script observes is here.

# What the modules of cmdlets call: for begin ($PSCmdlet, $PSBoundParameters), which returns the call, for process
# (call, $_) and for end (call). The engine keeps one $PSBoundParameters for all of them. What the module MgShim calls:
# one that names the connection of the calls from here on and returns the one before, one that returns the last delta
# link, one that follows an operation ($PSCmdlet, $PSBoundParameters, the operation, its id), two that set an option and
# read all of them, one that returns what holds for pipelines.
function script:New-MgShimBridge {
    @{
        Begin         = ${function:Start-MgShimCall}
        Process       = ${function:Invoke-MgShimCall}
        End           = ${function:Stop-MgShimCall}
        UseConnection = { param($Name) Set-MgShimConnection $Name }
        DeltaLink     = { $script:MgShimDeltaLink }
        Wait          = { Import-MgShimScripts 'own-commands'; Wait-MgShimOperationEnd @args }
        SetOption     = { param($Name, $Value) Set-MgShimOptionMember $Name $Value }
        Options       = { $script:MgShimWorker['Options'] }
        Pipeline      = { $script:MgShimWorker['Pipeline'] }
    }
}

# The last answer's link that asks for what has changed since.
$script:MgShimDeltaLink = $null

# What every request to the worker is made for.
function script:New-MgShimCall([System.Management.Automation.PSCmdlet] $Cmdlet) {
    @{ Cmdlet = $Cmdlet; Steps = @(); StepError = $null }
}

# Of an invocation that stands alone nothing can happen between its begin and its process, where it is sent.
function script:Start-MgShimCall($Cmdlet, $Bound) {
    $invocation = $Cmdlet.MyInvocation
    $isOpen = $invocation.ExpectingInput -or $invocation.PipelineLength -gt 1
    $call = @{ Cmdlet = $Cmdlet; Bound = $Bound; Steps = @(); StepError = $null; ExpectsInput = $invocation.ExpectingInput; IsOpen = $isOpen }
    if ($isOpen) {
        Import-MgShimScripts 'pipeline'
        Start-MgShimOpenCall $call
    }
    $call
}

# One call: of an invocation that stands alone, or for one object of a pipeline. Every call of every script comes
# through here, so that it calls few functions: each costs PowerShell as much as a serializer.
function script:Invoke-MgShimCall($Call, $Item) {
    if ($Call['IsOpen']) {
        Invoke-MgShimOpenCall $Call $Item
        return
    }
    $members = ConvertTo-MgShimOpening $Call
    $worker = $script:MgShimWorker
    if ($null -eq $worker['Process'] -or $worker['Process'].HasExited) { Assert-MgShimWorker $Call }
    $answer = if ($members -is [string]) { Send-MgShimText $Call 'call' ($members + $Call['Running']) } else { $members }
    $result = if ($null -ne $answer) { $answer['result'] }
    if ($null -eq $result -or $null -ne $Call['HeadersVariable']) {
        $Call['Named'] = ConvertTo-MgShimNamed $Call['Bound']
        Complete-MgShimRun $Call $null $answer
    }
    elseif ($result.ContainsKey('output')) { $Call['Cmdlet'].WriteObject((ConvertFrom-MgShimOutput $result['output'] $result['json'])) }
}

# What a script observes of an answer: headers for a variable, the output, an error.
function script:Complete-MgShimRun([hashtable] $Call, [object] $Item, [hashtable] $Answer) {
    $result = if ($null -ne $Answer) { $Answer['result'] }
    if ($null -eq $result) {
        Import-MgShimScripts 'failures'
        Write-MgShimFailure $Call $Item $Answer
        return
    }
    if ($null -ne $Call['HeadersVariable'] -and $result['called']) {
        Set-MgShimCallerVariable $Call $Call['HeadersVariable'] (ConvertTo-MgShimHeaderDictionary $result['responseHeaders'])
    }
    if ($result.ContainsKey('output')) { $Call['Cmdlet'].WriteObject((ConvertFrom-MgShimOutput $result['output'] $result['json'])) }
}

# The end of an invocation.
function script:Stop-MgShimCall($Call) {
    if ($Call['IsOpen']) { Stop-MgShimOpenCall $Call }
}
