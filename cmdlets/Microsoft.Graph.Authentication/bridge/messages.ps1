# JSON-RPC with the worker, one message a line (README.md of src/worker). What comes has a fixed beginning and then
# CLIXML that needs no unescaping, so no JSON is read here.

$script:MgShimHead = $null

# As bytes: Windows PowerShell's own writer has the console's encoding.
function script:Write-MgShimLine([string] $Line) {
    $bytes = [System.Text.Encoding]::UTF8.GetBytes($Line + "`n")
    $stream = $script:MgShimWorker.Input
    $stream.Write($bytes, 0, $bytes.Length)
    $stream.Flush()
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

# Says something of a call or a request that needs no answer; nobody minds where the worker has gone.
function script:Send-MgShimNotification([string] $Method, [hashtable] $Parameters) {
    if ($null -eq $script:MgShimWorker.Process) { return }
    $members = @(
        if ($Parameters.ContainsKey('id')) { '"id":' + $Parameters['id'] }
        if ($Parameters.ContainsKey('call')) { '"call":' + (ConvertTo-MgShimJsonText $Parameters['call']) }
    ) -join ','
    try { Write-MgShimLine ('{"jsonrpc":"2.0","method":"' + $Method + '","params":{' + $members + '}}') }
    catch [System.IO.IOException], [System.ObjectDisposedException] { $null = $_ }
}
