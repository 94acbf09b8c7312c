# JSON-RPC with the worker, one message a line (README.md of src/worker). What comes has a fixed beginning and then
# CLIXML that needs no unescaping, so no JSON is read here.

# As bytes: Windows PowerShell's own writer has the console's encoding.
function Write-MgShimLine([string] $Line) {
    $bytes = [System.Text.UTF8Encoding]::new($false).GetBytes($Line + "`n")
    $stream = $script:MgShimWorker.Input
    $stream.Write($bytes, 0, $bytes.Length)
    $stream.Flush()
}

# The next line; nothing where the worker has ended.
function Read-MgShimLine {
    $worker = $script:MgShimWorker
    if ($null -eq $worker.Reading) { $worker.Reading = $worker.Output.ReadLineAsync() }
    # In short waits: Ctrl-C is seen between them.
    while (-not $worker.Reading.Wait(100)) { }
    $line = $worker.Reading.Result
    $worker.Reading = $null
    $line
}

# A line taken apart: its kind (answer, stream, callback, unknown), id, method and CLIXML.
function ConvertFrom-MgShimLine([string] $Line) {
    $ordinal = [System.StringComparison]::Ordinal
    $notification = '{"jsonrpc":"2.0","method":"stream","params":"'
    if ($Line.EndsWith('"}', $ordinal)) {
        if ($Line.StartsWith($notification, $ordinal)) {
            return @{ Kind = 'stream'; Text = $Line.Substring($notification.Length, $Line.Length - $notification.Length - 2) }
        }
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

$MgShimHead = [regex] '\A\{"jsonrpc":"2\.0","id":"?(?<id>w?\d+)"?,(?:"method":"(?<method>\w+)","params":"|"result":")'

# A request's or a notification's parameters: those that name a call or a request as JSON, which is quickly written,
# values as one CLIXML text.
function ConvertTo-MgShimParams([hashtable] $Parameters) {
    $json = '{"answer":"clixml"'
    foreach ($entry in $Parameters.GetEnumerator()) {
        if ($entry.Key -eq 'hasObject') { $text = if ($entry.Value) { 'true' } else { 'false' } }
        elseif ($entry.Key -eq 'id') { $text = [string] $entry.Value }
        elseif ($entry.Key -eq 'call') { $text = ConvertTo-MgShimJsonText $entry.Value }
        else { return '{"answer":"clixml","clixml":' + (ConvertTo-MgShimJsonText (ConvertTo-MgShimClixml $Parameters)) + '}' }
        $json += ',"' + $entry.Key + '":' + $text
    }
    $json + '}'
}

# Says something that needs no answer; nobody minds where the worker has gone.
function Send-MgShimNotification([string] $Method, [hashtable] $Parameters) {
    if ($null -eq $script:MgShimWorker.Process) { return }
    try { Write-MgShimLine ('{"jsonrpc":"2.0","method":"' + $Method + '","params":' + (ConvertTo-MgShimParams $Parameters) + '}') }
    catch [System.IO.IOException], [System.ObjectDisposedException] { $null = $_ }
}
