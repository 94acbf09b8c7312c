# What mgshim has besides the documented cmdlets, as commands of its own: one more parameter there would change which
# prefixes and sets are unambiguous.
Microsoft.PowerShell.Core\Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

# The bridge of mgshim's own Microsoft.Graph.Authentication; several modules of that name can be loaded.
$MgShimBridge = & {
    foreach ($module in @(Microsoft.PowerShell.Core\Get-Module -Name 'Microsoft.Graph.Authentication')) {
        if ($module.SessionState -and (& $module { $ExecutionContext.InvokeProvider.Item.Exists('Function:Get-MgShimBridge') })) {
            return & $module { Get-MgShimBridge }
        }
    }
    $folder = [System.IO.Path]::GetDirectoryName($PSScriptRoot)
    $message = "mgshim's Microsoft.Graph.Authentication is not loaded. Put the folder '$folder' first in PSModulePath, start a new session and import MgShim again."
    throw [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new($message), 'MgShimBridgeNotFound', 'ResourceUnavailable', 'Microsoft.Graph.Authentication')
}

function Use-MgShimConnection {
    <#
    .SYNOPSIS
    Runs a script block whose calls to Microsoft Graph all go over one connection.
    .DESCRIPTION
    A connection is known by its name. Connect-MgGraph in the block signs in under it; so does `mgshim connect NAME` in a
    shell, for every session. Outside the block the connections are what they were. What the block returns is handed on
    when it has ended: a command further on in the pipeline is not part of it and uses its own connection.
    .PARAMETER Name
    The connection's name, in any case.
    .PARAMETER ScriptBlock
    What to run.
    .EXAMPLE
    Use-MgShimConnection contoso { Connect-MgGraph -TenantId $tenant -ClientSecretCredential $credential -NoWelcome }
    Use-MgShimConnection contoso { Invoke-MgRedirectCommunicationCall -CallId $id -BodyParameter $params }

    Signs in under a name, and later makes a call over that connection.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/connect-mggraph
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $Name,

        [Parameter(Mandatory, Position = 1)]
        [scriptblock] $ScriptBlock
    )
    $output = [System.Collections.Generic.List[object]]::new()
    $before = & $script:MgShimBridge.UseConnection $Name
    try { & $ScriptBlock | & { process { $output.Add($_) } } }
    finally {
        $null = & $script:MgShimBridge.UseConnection $before
        # Also where the block was ended by an error: what was done before it is done.
        $output
    }
}

function Get-MgShimDeltaLink {
    <#
    .SYNOPSIS
    Returns the link of the last delta query, which asks for what has changed since.
    .DESCRIPTION
    A cmdlet that lists changes writes the objects; the link stands in none of them. It is kept until another delta query
    ends, and nothing is returned where there was none. Invoke-MgGraphRequest -Uri takes it.
    .EXAMPLE
    Get-MgShimDeltaLink
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param()
    $link = & $script:MgShimBridge.DeltaLink
    if ($null -ne $link) { $link }
}

function Wait-MgShimOperation {
    <#
    .SYNOPSIS
    Follows an operation of a call to its end, and returns it as it is then.
    .DESCRIPTION
    An invitation, a prompt and other actions are answered at once with an operation that still runs; whether it succeeds
    shows later. This asks after it until it is completed. An operation that fails is an error whose id is code and
    subcode of its ResultInfo (412#10073), and one that still runs when the time is over is the error
    OperationStillRunning. The action was accepted in both cases: do not send it again because of them. The error's
    TargetObject is the operation as it was last.
    .PARAMETER InputObject
    The operation, as the cmdlet of the action returned it, or its id.
    .PARAMETER CallId
    The call that the operation is of. Operations that this session has begun are known; others are looked for in v1.0.
    .PARAMETER TimeoutSec
    How long to wait for it, in seconds. Default 90.
    .EXAMPLE
    Invoke-MgInviteCommunicationCallParticipant -CallId $callId -BodyParameter $params | Wait-MgShimOperation

    Invites somebody and returns when they have joined.
    .LINK
    https://learn.microsoft.com/graph/api/resources/commsoperation
    #>
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateNotNull()]
        [object] $InputObject,

        [string] $CallId,

        [ValidateRange(0.1, 2147483)]
        [double] $TimeoutSec
    )
    process {
        $id = $InputObject
        $status = $null
        if ($InputObject -is [System.Collections.IDictionary]) {
            $id = $InputObject['Id']
            $status = $InputObject['Status']
        }
        elseif ($InputObject -isnot [string]) {
            $property = $InputObject.PSObject.Properties['Id']
            $id = if ($null -ne $property) { $property.Value }
            $property = $InputObject.PSObject.Properties['Status']
            $status = if ($null -ne $property) { $property.Value }
        }
        # There is nothing to ask after.
        if ($status -eq 'completed') { $PSCmdlet.WriteObject($InputObject) }
        else { & $script:MgShimBridge.Wait $PSCmdlet $PSBoundParameters $InputObject $id }
    }
}

function Set-MgShimOption {
    <#
    .SYNOPSIS
    Sets what holds for every call to Microsoft Graph of this session.
    .DESCRIPTION
    Only the parameters that are given change anything.
    .PARAMETER Strict
    A value beyond a known limit of Graph is an error, LimitExceeded, and nothing is sent: more than 25 targets, a timeout
    outside 15 to 90, a callbackUri that is not https, a clientContext of more than 256 characters. Without it that is a
    warning. -Strict:$false ends it.
    .PARAMETER RecordPath
    A folder in which each exchange is kept as a JSON file, without secrets, telephone numbers and links to meetings; it
    ends a replay. An empty text ends recording.
    .PARAMETER ReplayPath
    A folder of recordings that answer from here on, each once and in order: nothing is sent and nobody signs in. A request
    that none of them answers is the error NoRecording. Given again it begins anew; an empty text ends it.
    .PARAMETER ThrottleLimit
    How many calls of a pipeline may be under way at once, 1 to 100; 1 where nothing is said. Output and errors keep the
    order of the objects. Where the pipeline ends early, so many calls may have been made that nobody asked for any more.
    .PARAMETER Batch
    Calls of a pipeline go in Graph's JSON batches of 20; -ThrottleLimit says how many batches may be under way at once. A
    batch goes when it is full or the pipeline has ended. -Batch:$false ends it.
    .EXAMPLE
    Set-MgShimOption -ReplayPath ./recordings

    Tests a script without a network.
    .EXAMPLE
    Set-MgShimOption -Strict

    From here on nothing goes out that Graph is known to refuse.
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'Options')]
    param(
        [switch] $Strict,

        [ValidateRange(1, 100)]
        [int] $ThrottleLimit,

        [switch] $Batch,

        [Parameter(Mandatory, ParameterSetName = 'Record')]
        [AllowEmptyString()]
        [string] $RecordPath,

        [Parameter(Mandatory, ParameterSetName = 'Replay')]
        [AllowEmptyString()]
        [string] $ReplayPath
    )
    if ($PSBoundParameters.ContainsKey('Strict')) {
        & $script:MgShimBridge.SetOption 'strict' $(if ($Strict) { $true })
    }
    if ($PSBoundParameters.ContainsKey('ThrottleLimit')) {
        (& $script:MgShimBridge.Pipeline)['ThrottleLimit'] = $ThrottleLimit
    }
    if ($PSBoundParameters.ContainsKey('Batch')) { (& $script:MgShimBridge.Pipeline)['Batch'] = [bool] $Batch }
    if ($PSCmdlet.ParameterSetName -eq 'Options') { return }
    $path = if ($PSCmdlet.ParameterSetName -eq 'Record') { $RecordPath } else { $ReplayPath }
    if ($path) { $path = $PSCmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath($path) }
    foreach ($name in 'record', 'replay') {
        & $script:MgShimBridge.SetOption $name $(if ($path -and $name -eq $PSCmdlet.ParameterSetName) { $path })
    }
    & $script:MgShimBridge.SetOption 'replayRun' ([guid]::NewGuid().ToString())
}

function Get-MgShimOption {
    <#
    .SYNOPSIS
    Shows what Set-MgShimOption has set in this session.
    .EXAMPLE
    Get-MgShimOption
    #>
    [CmdletBinding()]
    param()
    $options = & $script:MgShimBridge.Options
    $pipeline = & $script:MgShimBridge.Pipeline
    [pscustomobject] @{
        Strict        = $options.ContainsKey('strict')
        ThrottleLimit = $pipeline['ThrottleLimit']
        Batch         = $pipeline['Batch']
        RecordPath    = $options['record']
        ReplayPath    = $options['replay']
    }
}
