# Joined from the folder pipeline by `npm run generate:modules`; do not edit.
# Calls of a pipeline that run beside each other, where Set-MgShimOption allows it: they are sent ahead, and what becomes
# of each is written in its turn.

# So many requests Graph takes in one batch.
$script:MgShimBatchSize = 20

# How many calls of this invocation may be under way, and how many of them have their turn together once there are so
# many. Script blocks in the pipeline of a request want to be asked one after another.
function script:Initialize-MgShimAhead([hashtable] $Call) {
    $limit = $script:MgShimWorker['Pipeline']['ThrottleLimit']
    $isBatched = $script:MgShimWorker['Pipeline']['Batch']
    $isAhead = $Call['ExpectsInput'] -and $Call['Steps'].Count -eq 0 -and ($isBatched -or $limit -gt 1)
    $Call['TurnSize'] = if ($isBatched) { $script:MgShimBatchSize } else { 1 }
    $Call['AtOnce'] = if ($isAhead) { $limit * $Call['TurnSize'] } else { 1 }
    $Call['Beside'] = if ($isAhead) { ',"throttleLimit":' + $limit + ',"batch":' + ([string] $isBatched).ToLowerInvariant() } else { '' }
    $Call['Ahead'] = [System.Collections.Generic.Queue[hashtable]]::new()
}

function script:Send-MgShimAhead([hashtable] $Call, [object] $Item, [object] $Members) {
    $request = if ($Members -is [string]) { Write-MgShimRequest $Call 'run' $Members } else { $Members }
    $Call['Ahead'].Enqueue(@{ Item = $Item; Request = $request })
    if ($Call['Ahead'].Count -ge $Call['AtOnce']) { Complete-MgShimAhead $Call ($Call['AtOnce'] - $Call['TurnSize']) }
}

# Waits for the oldest ones and writes what became of them, until only so many are under way. A break or continue in a
# script block further on first finds this loop, and is meant for one of the caller's.
function script:Complete-MgShimAhead([hashtable] $Call, [int] $Most) {
    if (-not $Call.ContainsKey('Ahead')) { return }
    # 'done', or how the loop was left: by 'continue', else by break.
    $left = 'break'
    $isWriting = $false
    while ($true) {
        if ($isWriting) { $left = 'continue'; break }
        if ($Call['Ahead'].Count -le $Most) { $left = 'done'; break }
        $oldest = $Call['Ahead'].Dequeue()
        $answer = Receive-MgShimAhead $Call $oldest
        $Call['StepError'] = $null
        $isWriting = $true
        Complete-MgShimRun $Call $oldest['Item'] $answer
        $isWriting = $false
    }
    if ($left -eq 'continue') { continue }
    if ($left -eq 'break') { break }
}

function script:Receive-MgShimAhead([hashtable] $Call, [hashtable] $Sent) {
    if (-not $Sent['Request'].ContainsKey('Id')) { return $Sent['Request'] }
    $isAnswered = $false
    foreach ($message in $Sent['Request']['Inbox']) { $isAnswered = $message['Kind'] -eq 'answer' }
    # Nobody adds to a batch that is not full: the worker may send it.
    if ($Call['TurnSize'] -gt 1 -and -not $isAnswered) { Send-MgShimNotification 'await' @{ call = $Call['Handle']; id = [int] $Sent['Request']['Id'] } }
    Receive-MgShimAnswer $Sent['Request']
}

# Where the command ends before its time. What is under way may have changed something: it comes to its end, and how many
# did is told. After Ctrl-C nothing is waited for.
function script:Clear-MgShimAhead([hashtable] $Call) {
    if (-not $Call.ContainsKey('Ahead') -or $Call['Ahead'].Count -eq 0) { return }
    $isStopped = $Call['Cmdlet'].Stopping
    $count = 0
    $failed = 0
    while ($Call['Ahead'].Count -gt 0) {
        $sent = $Call['Ahead'].Dequeue()
        if (-not $sent['Request'].ContainsKey('Id')) { continue }
        if ($isStopped) {
            Send-MgShimNotification 'cancel' @{ id = [int] $sent['Request']['Id'] }
            $null = $script:MgShimWorker['Waiting'].Remove($sent['Request'])
            continue
        }
        $answer = Receive-MgShimAhead $Call $sent
        $count++
        if ($null -eq $answer -or $answer.ContainsKey('error')) { $failed++ }
    }
    if ($count -gt 0) { Write-MgShimText $Call 'warning' "When $($Call['Name']) ended, $count further calls were under way; $failed of them failed." }
}

# The calls of a pipeline: the worker keeps the command line from begin to end, each object is a run of it.

# The command line is bound before the pipeline runs, as the engine's own binder does it.
function script:Start-MgShimOpenCall([hashtable] $Call) {
    $Call['Opening'] = ConvertTo-MgShimOpening $Call
    $Call['Named'] = ConvertTo-MgShimNamed $Call['Bound']
    Initialize-MgShimAhead $Call
    Open-MgShimCall $Call
}

# What the worker refuses of the command line ends the command.
function script:Open-MgShimCall([hashtable] $Call) {
    Assert-MgShimWorker $Call
    $expects = if ($Call['ExpectsInput']) { 'true' } else { 'false' }
    $answer = if ($Call['Opening'] -is [string]) { Send-MgShimText $Call 'open' ($Call['Opening'] + $Call['Beside'] + ',"expectsInput":' + $expects) } else { $Call['Opening'] }
    if ($null -eq $answer -or $answer.ContainsKey('error')) { Import-MgShimScripts 'failures' }
    if ($null -eq $answer) { $Call['Cmdlet'].ThrowTerminatingError((New-MgShimLost $Call['Name'] $false $Call['Named'])) }
    if ($answer.ContainsKey('error')) { $Call['Cmdlet'].ThrowTerminatingError((ConvertTo-MgShimError $answer['error'] $null)) }
    $Call['Handle'] = $answer['result']['call']
    $Call['Delayed'] = $answer['result']['delayed']
    $Call['Generation'] = $script:MgShimWorker['Generation']
}

# A call of an invocation that is open.
function script:Invoke-MgShimOpenCall([hashtable] $Call, [object] $Item) {
    $Call['StepError'] = $null
    $finished = $false
    try {
        Assert-MgShimWorker $Call
        if ($Call['Generation'] -ne $script:MgShimWorker['Generation']) { Open-MgShimCall $Call }
        $members = '"call":"' + $Call['Handle'] + '"' + (Get-MgShimRunning $Call)
        if ($Call['ExpectsInput']) { $members = ConvertTo-MgShimObjectRun $Call $Item $members }
        if ($Call['AtOnce'] -gt 1) {
            Send-MgShimAhead $Call $Item $members
            $finished = $true
            return
        }
        $answer = if ($members -is [string]) { Send-MgShimText $Call 'run' $members } else { $members }
        Complete-MgShimRun $Call $Item $answer
        $finished = $true
    }
    finally {
        # After Ctrl-C or a terminating error there is no end block.
        if (-not $finished) { Remove-MgShimCall $Call }
    }
}

# Those that are still under way have their turn.
function script:Stop-MgShimOpenCall([hashtable] $Call) {
    try { Complete-MgShimAhead $Call 0 }
    finally { Remove-MgShimCall $Call }
}

# What the worker keeps of an invocation, which nobody needs any more.
function script:Remove-MgShimCall($Call) {
    Clear-MgShimAhead $Call
    if (-not $Call.ContainsKey('Handle') -or $Call['Generation'] -ne $script:MgShimWorker['Generation']) { return }
    Send-MgShimNotification 'close' @{ call = $Call['Handle'] }
}

# A pipeline object on its way to the worker.

# The members of a run with an object; an answer where they cannot be written. Where a script block stands for a
# parameter's value, the engine has run it by now.
function script:ConvertTo-MgShimObjectRun([hashtable] $Call, [object] $Item, [string] $Members) {
    try {
        $Members += ',"hasObject":true,"object":' + (ConvertTo-MgShimJsonText (ConvertTo-MgShimClixml (ConvertTo-MgShimSendable $Item)))
        if ($null -eq $Call['Delayed'] -or $Call['Delayed'].Count -eq 0) { return $Members }
        $values = @{}
        foreach ($name in $Call['Delayed']) { $values[$name] = ConvertTo-MgShimSendable $Call['Bound'][$name] }
        $Members + ',"delayed":' + (ConvertTo-MgShimJsonText (ConvertTo-MgShimClixml $values))
    }
    catch { New-MgShimUnserializable $_ }
}
