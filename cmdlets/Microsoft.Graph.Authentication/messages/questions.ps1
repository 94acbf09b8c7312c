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
