# A request and the wait for its answer. What else comes until then, streams and questions, is in the folder messages.

# Sends a request whose parameters are PowerShell's values. As Send-MgShimText.
function script:Send-MgShimRequest([hashtable] $Call, [string] $Method, [hashtable] $Parameters) {
    try { $members = '"clixml":' + (ConvertTo-MgShimJsonText (ConvertTo-MgShimClixml $Parameters)) }
    catch { return New-MgShimUnserializable $_ }
    Send-MgShimText $Call $Method $members
}

# Sends a request whose parameters are members of a JSON object. Returns a hashtable with result or error; nothing where
# the worker has ended meanwhile. The worker must run.
function script:Send-MgShimText($Call, $Method, $Members) {
    $request = Write-MgShimRequest $Call $Method $Members
    if (-not $request.ContainsKey('Id')) { return $request }
    Receive-MgShimAnswer $request
}

# Writes a request, whose answer is received later. An answer where it is too large.
function script:Write-MgShimRequest($Call, $Method, $Members) {
    if ($Members.Length -gt $script:MgShimLineLimit) { return New-MgShimUnsendable 'ValueTooLarge' 'The values are too large to be passed on: more than 15 MB in all.' }
    $worker = $script:MgShimWorker
    if ($null -ne $worker['Connection'] -and $script:MgShimConnected -contains $Method) { $Members += ',"connection":' + (ConvertTo-MgShimJsonText $worker['Connection']) }
    if ($worker['Options'].Count -gt 0 -and $script:MgShimOptioned -contains $Method) { $Members += Get-MgShimOptionMembers }
    $worker['LastId']++
    $id = [string] $worker['LastId']
    $request = @{ Id = $id; Call = $Call; Generation = $worker['Generation']; Inbox = [System.Collections.Generic.Queue[hashtable]]::new() }
    $worker['Waiting'].Add($request)
    # Begun before there is something to read: what it takes to begin passes beside the writing.
    if ($null -eq $worker['Reading']) { $worker['Reading'] = $worker['Output'].ReadLineAsync() }
    try {
        # As bytes: Windows PowerShell's own writer has the console's encoding.
        $bytes = [System.Text.Encoding]::UTF8.GetBytes('{"jsonrpc":"2.0","id":' + $id + ',"method":"' + $Method + '","params":{"answer":"clixml",' + $Members + "}}`n")
        $worker['Input'].Write($bytes, 0, $bytes.Length)
        $worker['Input'].Flush()
    }
    catch [System.IO.IOException] { $null = $_ }
    $request
}

# Waits for the answer to a request, and sees to everything that happens until then.
function script:Receive-MgShimAnswer($Request) {
    $worker = $script:MgShimWorker
    $call = $Request['Call']
    $inbox = $Request['Inbox']
    $head = '{"jsonrpc":"2.0","id":' + $Request['Id'] + ',"result":"'
    # 'waiting'; 'answered' or 'ended'; 'handling' while what came is handed on, which may be for good: a break or
    # continue in a caller's script block first finds this loop.
    $state = 'waiting'
    try {
        # While the first answer is on its way.
        if ($null -eq $worker['Ending']) { Watch-MgShimSessionEnd }
        $isContinue = $false
        while ($true) {
            if ($state -eq 'handling') { $isContinue = $true; break }
            if ($inbox.Count -gt 0) { $message = $inbox.Dequeue() }
            else {
                # A worker that was started while this one waited knows nothing of it.
                $line = if ($null -ne $worker['Process'] -and $worker['Generation'] -eq $Request['Generation']) {
                    if ($null -eq $worker['Reading']) { $worker['Reading'] = $worker['Output'].ReadLineAsync() }
                    # In short waits: Ctrl-C is seen between them.
                    while (-not $worker['Reading'].Wait(100)) { }
                    $worker['Reading'].Result
                    $worker['Reading'] = $null
                }
                if ($null -ne $worker['Greeting'] -and $worker['Generation'] -eq $Request['Generation']) {
                    if ($null -ne $line -and $line.StartsWith($worker['Greeting'], [System.StringComparison]::Ordinal)) {
                        $worker['Greeting'] = $null
                        continue
                    }
                    Import-MgShimScripts 'failures'
                    if ($null -ne $line) { Stop-MgShimUnexpected $call $line }
                    $state = 'ended'
                    Stop-MgShimUnstarted $call
                }
                if ($null -eq $line) { $state = 'ended'; return }
                # The answer, which mostly is all that comes.
                if ($line.StartsWith($head, [System.StringComparison]::Ordinal) -and $line.EndsWith('"}', [System.StringComparison]::Ordinal)) {
                    $state = 'answered'
                    return [System.Management.Automation.PSSerializer]::Deserialize($line.Substring($head.Length, $line.Length - $head.Length - 2))
                }
                Import-MgShimScripts 'messages'
                $message = Receive-MgShimMessage $Request $line
                if ($null -eq $message) { continue }
            }
            if ($message['Kind'] -eq 'answer') { $state = 'answered'; return $message['Value'] }
            $state = 'handling'
            if ($message['Kind'] -eq 'stream') { Write-MgShimStream $call $message['Value'] }
            else { Send-MgShimReply $call $message }
            $state = 'waiting'
        }
        if ($isContinue) { continue } else { break }
    }
    finally {
        # After Ctrl-C, or where a command further on wants no more, the answer is not waited for.
        if ($state -ne 'answered' -and $state -ne 'ended') { Send-MgShimNotification 'cancel' @{ id = [int] $Request['Id'] } }
        $null = $worker['Waiting'].Remove($Request)
    }
}

# The methods that take a connection's name (README.md of src/worker).
$script:MgShimConnected = 'call', 'open', 'graphRequest', 'connect', 'disconnect', 'context', 'waitOperation'

# The methods that take the options of Set-MgShimOption.
$script:MgShimOptioned = 'call', 'open', 'graphRequest', 'waitOperation'

function script:Get-MgShimOptionMembers {
    $members = ''
    foreach ($entry in $script:MgShimWorker['Options'].GetEnumerator()) {
        $value = if ($entry.Value -is [bool]) { $entry.Value.ToString().ToLowerInvariant() } else { ConvertTo-MgShimJsonText $entry.Value }
        $members += ',"' + $entry.Key + '":' + $value
    }
    $members
}

# The worker's limit is 16 MB, in UTF-8.
$script:MgShimLineLimit = 15728640
