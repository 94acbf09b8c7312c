<#
.SYNOPSIS
Tests a bot that is a PowerShell function, without a tenant.

.DESCRIPTION
Start a sandbox first, `mgshim sandbox`, and set MGSHIM_ENVIRONMENT and MGSHIM_ENDPOINT as it says. Our modules have to be
on PSModulePath (`mgshim install-module`). The script writes a line for each test, and throws where one fails.
#>
[CmdletBinding()]
param()

$ErrorActionPreference = 'Stop'
Import-Module Microsoft.Graph.CloudCommunications
Connect-MgGraph -Environment Sandbox -NoWelcome

# The bot under test: it is given a notification, and has every incoming call ring at two people.
function Receive-CallNotification($notification) {
    foreach ($one in $notification.value) {
        if ($one.changeType -ne 'created') { continue }
        $params = @{
            targets = @(
                @{ identity = @{ user = @{ id = '98da8a1a-1b87-452c-a713-65d3f10b1253' } } }
                @{ identity = @{ user = @{ id = 'bf5aae9a-d11d-47a8-93b1-782504c9c3f3' } } }
            )
            timeout = 30
        }
        Invoke-MgRedirectCommunicationCall -CallId $one.resourceData.id -BodyParameter $params
    }
}

# The sandbox's own requests need no token and no module of their own: they go where Graph's go.
function Get-Sandbox($path) { Invoke-MgGraphRequest -Uri "$env:MGSHIM_ENDPOINT/sandbox/$path" }
function Set-Sandbox($path, $body) { Invoke-MgGraphRequest -Method POST -Uri "$env:MGSHIM_ENDPOINT/sandbox/$path" -Body $body }

function Assert-Equal($what, $is, $expected) {
    if ("$is" -ne "$expected") { throw "not ok - ${what}: $is, expected $expected" }
    "ok - $what"
}

# Two people are known here; time stands still until it is moved.
$null = Set-Sandbox 'scenario' @{ name = 'simulring' }
$null = Set-Sandbox 'clock' @{ frozen = $true }
$call = '481f0b00-ffff-4ca1-8c67-a5f1e31e8e82'

Receive-CallNotification (Get-Sandbox 'notifications').value[0].body
Assert-Equal 'the bot has the call ring elsewhere' (Get-Sandbox "calls/$call").state 'redirecting'
Assert-Equal 'at both' ((Get-Sandbox "calls/$call/legs").value.state -join ',') 'rings,rings'

$null = Set-Sandbox 'clock' @{ advanceMs = 4000 }
Assert-Equal 'somebody takes it' (Get-Sandbox "calls/$call").state 'terminated'
Assert-Equal 'the bot is told' ((Get-Sandbox 'notifications').value.changeType -join ',') 'created,deleted'

# The same again for a bot that is too slow.
$null = Set-Sandbox 'reset' @{}
$null = Set-Sandbox 'clock' @{ advanceMs = 15000 }
$refusal = ''
try { Receive-CallNotification (Get-Sandbox 'notifications').value[0].body }
catch { $refusal = $_.FullyQualifiedErrorId }
Assert-Equal 'a late redirect is refused as Graph refuses it' $refusal '8522,Invoke-MgRedirectCommunicationCall'

# Whatever else a test needs is asked for with the request itself.
$null = Set-Sandbox 'reset' @{}
$status = 0
$headers = @{ 'x-mgshim-fault' = '503;code=Busy' }
try { Invoke-MgRedirectCommunicationCall -CallId $call -Targets @{ identity = @{ user = @{ id = 'u' } } } -Headers $headers }
catch { $status = $_.FullyQualifiedErrorId }
Assert-Equal 'a fault arrives' $status 'Busy,Invoke-MgRedirectCommunicationCall'
