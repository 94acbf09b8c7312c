# A request and everything that happens until its answer: streams as they come, questions of the worker.

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
    if ($null -ne $worker.Connection -and $script:MgShimConnected -contains $Method) { $Members += ',"connection":' + (ConvertTo-MgShimJsonText $worker.Connection) }
    if ($worker.Options.Count -gt 0 -and $script:MgShimOptioned -contains $Method) { $Members += Get-MgShimOptionMembers }
    $worker.LastId++
    $id = [string] $worker.LastId
    $request = @{ Id = $id; Call = $Call; Generation = $worker.Generation; Inbox = [System.Collections.Generic.Queue[hashtable]]::new() }
    $worker.Waiting.Add($request)
    # Begun before there is something to read: what it takes to begin passes beside the writing.
    if ($null -eq $worker.Reading) { $worker.Reading = $worker.Output.ReadLineAsync() }
    try {
        # As bytes: Windows PowerShell's own writer has the console's encoding.
        $bytes = [System.Text.Encoding]::UTF8.GetBytes('{"jsonrpc":"2.0","id":' + $id + ',"method":"' + $Method + '","params":{"answer":"clixml",' + $Members + "}}`n")
        $worker.Input.Write($bytes, 0, $bytes.Length)
        $worker.Input.Flush()
    }
    catch [System.IO.IOException] { $null = $_ }
    $request
}

# Waits for the answer to a request, and sees to everything that happens until then.
function script:Receive-MgShimAnswer($Request) {
    $worker = $script:MgShimWorker
    $call = $Request.Call
    $inbox = $Request.Inbox
    $head = '{"jsonrpc":"2.0","id":' + $Request.Id + ',"result":"'
    # 'waiting'; 'answered' or 'ended'; 'handling' while what came is handed on, which may be for good: a break or
    # continue in a caller's script block first finds this loop.
    $state = 'waiting'
    try {
        # While the first answer is on its way.
        if ($null -eq $worker.Ending) { Watch-MgShimSessionEnd }
        $isContinue = $false
        while ($true) {
            if ($state -eq 'handling') { $isContinue = $true; break }
            if ($inbox.Count -gt 0) { $message = $inbox.Dequeue() }
            else {
                # A worker that was started while this one waited knows nothing of it.
                $line = if ($null -ne $worker.Process -and $worker.Generation -eq $Request.Generation) {
                    if ($null -eq $worker.Reading) { $worker.Reading = $worker.Output.ReadLineAsync() }
                    # In short waits: Ctrl-C is seen between them.
                    while (-not $worker.Reading.Wait(100)) { }
                    $worker.Reading.Result
                    $worker.Reading = $null
                }
                if ($null -ne $worker.Greeting -and $worker.Generation -eq $Request.Generation) {
                    if ($null -eq $line) { $state = 'ended'; Stop-MgShimUnstarted $call }
                    if (-not $line.StartsWith($worker.Greeting, [System.StringComparison]::Ordinal)) { Stop-MgShimUnexpected $call $line }
                    $worker.Greeting = $null
                    continue
                }
                if ($null -eq $line) { $state = 'ended'; return }
                # The answer, which mostly is all that comes.
                if ($line.StartsWith($head, [System.StringComparison]::Ordinal) -and $line.EndsWith('"}', [System.StringComparison]::Ordinal)) {
                    $state = 'answered'
                    return [System.Management.Automation.PSSerializer]::Deserialize($line.Substring($head.Length, $line.Length - $head.Length - 2))
                }
                $message = Receive-MgShimMessage $Request $line
                if ($null -eq $message) { continue }
            }
            if ($message.Kind -eq 'answer') { $state = 'answered'; return $message.Value }
            $state = 'handling'
            if ($message.Kind -eq 'stream') { Write-MgShimStream $call $message.Value }
            else { Send-MgShimReply $call $message }
            $state = 'waiting'
        }
        if ($isContinue) { continue } else { break }
    }
    finally {
        # After Ctrl-C, or where a command further on wants no more, the answer is not waited for.
        if ($state -ne 'answered' -and $state -ne 'ended') { Send-MgShimNotification 'cancel' @{ id = [int] $Request.Id } }
        $null = $worker.Waiting.Remove($Request)
    }
}

# The answer to a request with a value that the engine cannot write.
function script:New-MgShimUnserializable([System.Management.Automation.ErrorRecord] $Thrown) {
    New-MgShimUnsendable 'ValueNotSerializable' ('A value cannot be passed on: ' + $Thrown.Exception.GetBaseException().Message)
}

# The methods that take a connection's name (README.md of src/worker).
$script:MgShimConnected = 'call', 'open', 'graphRequest', 'connect', 'disconnect', 'context', 'waitOperation'

# The methods that take the options of Set-MgShimOption.
$script:MgShimOptioned = 'call', 'open', 'graphRequest', 'waitOperation'

function script:Get-MgShimOptionMembers {
    $members = ''
    foreach ($entry in $script:MgShimWorker.Options.GetEnumerator()) {
        $value = if ($entry.Value -is [bool]) { $entry.Value.ToString().ToLowerInvariant() } else { ConvertTo-MgShimJsonText $entry.Value }
        $members += ',"' + $entry.Key + '":' + $value
    }
    $members
}

# The worker's limit is 16 MB, in UTF-8.
$script:MgShimLineLimit = 15728640

# The answer to a request that cannot be written.
function script:New-MgShimUnsendable([string] $Id, [string] $Message) {
    @{ error = @{ code = -32000; message = $Message; data = @{ id = $Id; category = 'InvalidArgument'; message = $Message; targetIsObject = $true; isUnsent = $true } } }
}

# Whoever speaks otherwise is not the worker.
function script:Stop-MgShimUnexpected([hashtable] $Call, [string] $Line) {
    Close-MgShimWorker
    $message = 'The worker answered what was not asked: ' + $Line.Substring(0, [System.Math]::Min(200, $Line.Length))
    $Call.Cmdlet.ThrowTerminatingError((New-MgShimError 'UnexpectedAnswer' 'InvalidResult' $message $null))
}

# What a line says to a request; nothing where it is for another one. What is for requests further out is kept for them,
# what is for abandoned ones is dropped.
function script:Receive-MgShimMessage([hashtable] $Request, [string] $Line) {
    $message = ConvertFrom-MgShimLine $Line
    if ($message.Kind -eq 'unknown') { Stop-MgShimUnexpected $Request.Call $Line }
    $value = [System.Management.Automation.PSSerializer]::Deserialize($message.Text)
    $message.Value = $value
    $for = switch ($message.Kind) {
        'answer' { $message.Id }
        'stream' { [string] $value['request'] }
        'callback' { [string] $value['requestId'] }
    }
    if ($for -eq $Request.Id) { return $message }
    $isTaken = $false
    foreach ($other in $script:MgShimWorker.Waiting) { if ($other.Id -eq $for) { $other.Inbox.Enqueue($message); $isTaken = $true } }
    if ($message.Kind -eq 'callback' -and -not $isTaken) { Write-MgShimRefusal $message.Id 'Nobody waits for this call any more.' }
}

# Answers a question of the worker.
function script:Send-MgShimReply([hashtable] $Call, [hashtable] $Message) {
    $value = $Message.Value
    if ($Message.Method -eq 'shouldProcess') {
        $isWanted = Confirm-MgShimAction $Call $value['target'] $value['action']
        Write-MgShimAnswer $Message.Id $(if ($isWanted) { '"result":true' } else { '"result":false' })
    }
    elseif ($Message.Method -eq 'httpSteps') {
        try { $response = Invoke-MgShimHttpSteps $Call $value }
        catch {
            $Call.StepError = $_
            Write-MgShimRefusal $Message.Id $_.Exception.GetBaseException().Message
            return
        }
        Write-MgShimAnswer $Message.Id ('"result":' + (ConvertTo-MgShimJsonText (ConvertTo-MgShimClixml $response)))
    }
    elseif ($Message.Method -eq 'readData') {
        try { $piece = Read-MgShimData $Call $value['restart'] }
        catch {
            Write-MgShimRefusal $Message.Id $_.Exception.GetBaseException().Message
            return
        }
        Write-MgShimAnswer $Message.Id ('"result":' + (ConvertTo-MgShimJsonText (ConvertTo-MgShimClixml $piece)))
    }
    else { Write-MgShimRefusal $Message.Id "This host does not know '$($Message.Method)'." }
}

function script:Write-MgShimRefusal([string] $Id, [string] $Text) {
    Write-MgShimAnswer $Id ('"error":{"code":-32000,"message":' + (ConvertTo-MgShimJsonText ($Text -replace '[\x00-\x1f]', ' ')) + '}')
}

# That the worker has ended is seen where its next line is read.
function script:Write-MgShimAnswer([string] $Id, [string] $Member) {
    try { Write-MgShimLine ('{"jsonrpc":"2.0","id":"' + $Id + '",' + $Member + '}') }
    catch [System.IO.IOException], [System.ObjectDisposedException] { $null = $_ }
}
