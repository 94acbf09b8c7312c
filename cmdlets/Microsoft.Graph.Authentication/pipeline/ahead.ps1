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
