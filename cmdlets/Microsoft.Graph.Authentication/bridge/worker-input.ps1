# JSON-RPC to the worker, one message a line (README.md of src/worker).

# As bytes: Windows PowerShell's own writer has the console's encoding.
function script:Write-MgShimLine([string] $Line) {
    $bytes = [System.Text.Encoding]::UTF8.GetBytes($Line + "`n")
    $stream = $script:MgShimWorker['Input']
    $stream.Write($bytes, 0, $bytes.Length)
    $stream.Flush()
}

# Says something of a call or a request that needs no answer; nobody minds where the worker has gone.
function script:Send-MgShimNotification([string] $Method, [hashtable] $Parameters) {
    if ($null -eq $script:MgShimWorker['Process']) { return }
    $members = @(
        if ($Parameters.ContainsKey('id')) { '"id":' + $Parameters['id'] }
        if ($Parameters.ContainsKey('call')) { '"call":' + (ConvertTo-MgShimJsonText $Parameters['call']) }
    ) -join ','
    try { Write-MgShimLine ('{"jsonrpc":"2.0","method":"' + $Method + '","params":{' + $members + '}}') }
    catch [System.IO.IOException], [System.ObjectDisposedException] { $null = $_ }
}
