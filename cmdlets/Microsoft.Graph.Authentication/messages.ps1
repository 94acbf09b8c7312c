# Joined from the folder messages by `npm run generate:modules`; do not edit.
# Questions of the worker, which wait for their answers.

function script:Send-MgShimReply([hashtable] $Call, [hashtable] $Message) {
    $value = $Message['Value']
    if ($Message['Method'] -eq 'shouldProcess') {
        $isWanted = Confirm-MgShimAction $Call $value['target'] $value['action']
        Write-MgShimAnswer $Message['Id'] $(if ($isWanted) { '"result":true' } else { '"result":false' })
    }
    elseif ($Message['Method'] -eq 'httpSteps') {
        try { $response = Invoke-MgShimHttpSteps $Call $value }
        catch {
            $Call['StepError'] = $_
            Write-MgShimRefusal $Message['Id'] $_.Exception.GetBaseException().Message
            return
        }
        Write-MgShimAnswer $Message['Id'] ('"result":' + (ConvertTo-MgShimJsonText (ConvertTo-MgShimClixml $response)))
    }
    elseif ($Message['Method'] -eq 'readData') {
        try { $piece = Read-MgShimData $Call $value['restart'] }
        catch {
            Write-MgShimRefusal $Message['Id'] $_.Exception.GetBaseException().Message
            return
        }
        Write-MgShimAnswer $Message['Id'] ('"result":' + (ConvertTo-MgShimJsonText (ConvertTo-MgShimClixml $piece)))
    }
    else { Write-MgShimRefusal $Message['Id'] "This host does not know '$($Message['Method'])'." }
}

function script:Write-MgShimRefusal([string] $Id, [string] $Text) {
    Write-MgShimAnswer $Id ('"error":{"code":-32000,"message":' + (ConvertTo-MgShimJsonText ($Text -replace '[\x00-\x1f]', ' ')) + '}')
}

# That the worker has ended is seen where its next line is read.
function script:Write-MgShimAnswer([string] $Id, [string] $Member) {
    try { Write-MgShimLine ('{"jsonrpc":"2.0","id":"' + $Id + '",' + $Member + '}') }
    catch [System.IO.IOException], [System.ObjectDisposedException] { $null = $_ }
}

# What the worker says besides a plain answer, and whom it is for. What comes has a fixed beginning and then CLIXML that
# needs no unescaping, so no JSON is read here.

$script:MgShimHead = $null

# What a line says to a request; nothing where it is for another one. What is for requests further out is kept for them,
# what is for abandoned ones is dropped.
function script:Receive-MgShimMessage([hashtable] $Request, [string] $Line) {
    $message = ConvertFrom-MgShimLine $Line
    if ($message['Kind'] -eq 'unknown') {
        Import-MgShimScripts 'failures'
        Stop-MgShimUnexpected $Request['Call'] $Line
    }
    $value = [System.Management.Automation.PSSerializer]::Deserialize($message['Text'])
    $message['Value'] = $value
    $for = switch ($message['Kind']) {
        'answer' { $message['Id'] }
        'stream' { [string] $value['request'] }
        'callback' { [string] $value['requestId'] }
    }
    if ($for -eq $Request['Id']) { return $message }
    $isTaken = $false
    foreach ($other in $script:MgShimWorker['Waiting']) { if ($other['Id'] -eq $for) { $other['Inbox'].Enqueue($message); $isTaken = $true } }
    if ($message['Kind'] -eq 'callback' -and -not $isTaken) { Write-MgShimRefusal $message['Id'] 'Nobody waits for this call any more.' }
}

# A line taken apart: its kind (answer, stream, callback, unknown), id, method and CLIXML.
function script:ConvertFrom-MgShimLine([string] $Line) {
    $ordinal = [System.StringComparison]::Ordinal
    $notification = '{"jsonrpc":"2.0","method":"stream","params":"'
    if ($Line.EndsWith('"}', $ordinal)) {
        if ($Line.StartsWith($notification, $ordinal)) {
            return @{ Kind = 'stream'; Text = $Line.Substring($notification.Length, $Line.Length - $notification.Length - 2) }
        }
        if ($null -eq $script:MgShimHead) { $script:MgShimHead = [regex] '\A\{"jsonrpc":"2\.0","id":"?(?<id>w?\d+)"?,(?:"method":"(?<method>\w+)","params":"|"result":")' }
        $match = $script:MgShimHead.Match($Line)
        if ($match.Success) {
            return @{
                Kind   = if ($match.Groups['method'].Success) { 'callback' } else { 'answer' }
                Id     = $match.Groups['id'].Value
                Method = $match.Groups['method'].Value
                Text   = $Line.Substring($match.Length, $Line.Length - $match.Length - 2)
            }
        }
    }
    @{ Kind = 'unknown'; Text = $Line }
}

# What the worker tells before its answer: objects of a list, what a list says of itself, texts.
function script:Write-MgShimStream([hashtable] $Call, [hashtable] $Told) {
    switch ($Told['stream']) {
        'output' { $Call['Cmdlet'].WriteObject((ConvertFrom-MgShimOutput $Told['value'] $Told['json'])) }
        'count' { Set-MgShimCallerVariable $Call $Told['variable'] $Told['value'] }
        'deltaLink' { $script:MgShimDeltaLink = $Told['value'] }
        'progress' {
            $ProgressPreference = Get-MgShimPreference $Call 'ProgressPreference' 'Continue'
            $shown = $Told['value']
            $record = [System.Management.Automation.ProgressRecord]::new(0, $shown['activity'], $shown['status'])
            if ($shown.ContainsKey('percent')) {
                $record.PercentComplete = $shown['percent']
                $record.SecondsRemaining = $shown['secondsLeft']
            }
            if ($shown['completed']) { $record.RecordType = 'Completed' }
            $Call['Cmdlet'].WriteProgress($record)
        }
        default { Write-MgShimText $Call $Told['stream'] $Told['value'] }
    }
}
