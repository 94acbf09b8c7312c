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
