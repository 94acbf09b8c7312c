# A request and everything that happens until its answer: streams as they come, questions of the worker.

# Returns a hashtable with result or error; nothing where the worker has ended meanwhile. The worker must run.
function Send-MgShimRequest([hashtable] $Call, [string] $Method, [hashtable] $Parameters) {
    $worker = $script:MgShimWorker
    if ($null -ne $worker.Connection -and $script:MgShimConnected -contains $Method) { $Parameters = $Parameters + @{ connection = $worker.Connection } }
    try { $text = ConvertTo-MgShimParams $Parameters }
    catch { return New-MgShimUnsendable 'ValueNotSerializable' ('A value cannot be passed on: ' + $_.Exception.GetBaseException().Message) }
    if ($text.Length -gt $script:MgShimLineLimit) { return New-MgShimUnsendable 'ValueTooLarge' 'The values are too large to be passed on: more than 15 MB in all.' }
    $worker.LastId++
    $request = @{
        Id         = [string] $worker.LastId
        Call       = $Call
        Generation = $worker.Generation
        Inbox      = [System.Collections.Generic.Queue[hashtable]]::new()
    }
    $worker.Waiting.Add($request)
    # 'waiting'; 'answered' or 'ended'; 'handling' while what came is handed on, which may be for good: a break or
    # continue in a caller's script block first finds this loop.
    $state = 'waiting'
    try {
        try { Write-MgShimLine ('{"jsonrpc":"2.0","id":' + $request.Id + ',"method":"' + $Method + '","params":' + $text + '}') }
        catch [System.IO.IOException] { $null = $_ }
        $isContinue = $false
        while ($true) {
            if ($state -eq 'handling') { $isContinue = $true; break }
            $message = Receive-MgShimMessage $request
            if ($null -eq $message) { $state = 'ended'; return }
            if ($message.Kind -eq 'answer') { $state = 'answered'; return $message.Value }
            $state = 'handling'
            if ($message.Kind -eq 'stream') { Write-MgShimStream $Call $message.Value }
            else { Send-MgShimReply $Call $message }
            $state = 'waiting'
        }
        if ($isContinue) { continue } else { break }
    }
    finally {
        # After Ctrl-C, or where a command further on wants no more, the answer is not waited for.
        if ($state -ne 'answered' -and $state -ne 'ended') { Send-MgShimNotification 'cancel' @{ id = [int] $request.Id } }
        $null = $worker.Waiting.Remove($request)
    }
}

# The methods that take a connection's name (README.md of src/worker).
$MgShimConnected = 'open', 'graphRequest', 'connect', 'disconnect', 'context'

# The worker's limit is 16 MB, in UTF-8.
$MgShimLineLimit = 15 * 1024 * 1024

# The answer to a request that cannot be written.
function New-MgShimUnsendable([string] $Id, [string] $Message) {
    @{ error = @{ code = -32000; message = $Message; data = @{ id = $Id; category = 'InvalidArgument'; message = $Message; targetIsObject = $true } } }
}

# Whoever speaks otherwise is not the worker.
function Stop-MgShimUnexpected([hashtable] $Call, [string] $Line) {
    Close-MgShimWorker
    $message = 'The worker answered what was not asked: ' + $Line.Substring(0, [System.Math]::Min(200, $Line.Length))
    $Call.Cmdlet.ThrowTerminatingError((New-MgShimError 'UnexpectedAnswer' 'InvalidResult' $message $null))
}

# The next message for a request; nothing where the worker has ended. What is for requests further out is kept
# for them, what is for abandoned ones is dropped.
function Receive-MgShimMessage([hashtable] $Request) {
    $worker = $script:MgShimWorker
    if ($Request.Inbox.Count -gt 0) { return $Request.Inbox.Dequeue() }
    # A worker that was started while this one waited knows nothing of it.
    while ($null -ne $worker.Process -and $worker.Generation -eq $Request.Generation) {
        $line = Read-MgShimLine
        if ($null -eq $line) { return }
        $message = ConvertFrom-MgShimLine $line
        if ($message.Kind -eq 'unknown') { Stop-MgShimUnexpected $Request.Call $line }
        $value = [System.Management.Automation.PSSerializer]::Deserialize($message.Text)
        $message.Value = $value
        if ($message.Kind -eq 'answer') { $for = $message.Id }
        elseif ($message.Kind -eq 'stream') { $for = [string] $value['request'] }
        else { $for = Find-MgShimAsked $value['call'] }
        if ($for -eq $Request.Id) { return $message }
        if ($null -eq $for) { Write-MgShimRefusal $message.Id 'Nobody waits for this call any more.' }
        foreach ($other in $worker.Waiting) { if ($other.Id -eq $for) { $other.Inbox.Enqueue($message) } }
    }
}

# The request that a question about a call belongs to: the last that waits for it.
function Find-MgShimAsked([object] $Handle) {
    $waiting = $script:MgShimWorker.Waiting
    for ($i = $waiting.Count - 1; $i -ge 0; $i--) {
        if ($waiting[$i].Call['Handle'] -eq $Handle) { return $waiting[$i].Id }
    }
}

function Write-MgShimStream([hashtable] $Call, [hashtable] $Message) {
    $value = $Message['value']
    if ($Message['stream'] -eq 'output') { $Call.Cmdlet.WriteObject((ConvertFrom-MgShimOutput $value $Message['json'])) }
    else { Write-MgShimText $Call $Message['stream'] $value }
}

# Answers a question of the worker.
function Send-MgShimReply([hashtable] $Call, [hashtable] $Message) {
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
    else { Write-MgShimRefusal $Message.Id "This host does not know '$($Message.Method)'." }
}

function Write-MgShimRefusal([string] $Id, [string] $Text) {
    Write-MgShimAnswer $Id ('"error":{"code":-32000,"message":' + (ConvertTo-MgShimJsonText ($Text -replace '[\x00-\x1f]', ' ')) + '}')
}

# That the worker has ended is seen where its next line is read.
function Write-MgShimAnswer([string] $Id, [string] $Member) {
    try { Write-MgShimLine ('{"jsonrpc":"2.0","id":"' + $Id + '",' + $Member + '}') }
    catch [System.IO.IOException], [System.ObjectDisposedException] { $null = $_ }
}
