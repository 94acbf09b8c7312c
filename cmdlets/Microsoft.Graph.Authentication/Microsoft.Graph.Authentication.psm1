# Joined from module.ps1 and the folder commands by `npm run generate:modules`; do not edit.
# Connect-MgGraph and its family, and the one bridge from PowerShell to the worker. An import reads the commands and
# lets Node begin to start beside it, no more: what it costs to find a method for the first time, or to read a script,
# is what an import would mostly be made of. Everything else is read where it is first needed, each folder of parts from
# a script of its own: bridge by the first command, the others by what seldom happens.
Microsoft.PowerShell.Core\Set-StrictMode -Version 3.0
# Of this module alone: a fault in here ends the command. Callers' preferences are honoured in bridge/caller-streams.ps1.
$ErrorActionPreference = 'Stop'

# The worker of this session: started anew where it has ended.
$MgShimWorker = @{
    # Started at import, until the first command makes it the process below: Process, and when and in what it started.
    Early      = $null
    Process    = $null
    Input      = $null
    Output     = $null
    Complaint  = $null
    # The line that is being read; after an interruption it is still to come.
    Reading    = $null
    # The beginning of the first line of a process, until it has come: that process works.
    Greeting   = $null
    LastId     = 0
    # Counts the processes: what an earlier one was told, the present one does not know.
    Generation = 0
    # The requests that wait, the innermost last: a step of -HttpPipelineAppend or the next command of a pipeline
    # may send its own while one waits.
    Waiting    = $null
    # What ends the worker where the session ends without a word.
    Ending     = $null
    Connected  = $false
    # The connection of requests that name none; nothing: the worker's default. It is told with each request, so that
    # a worker started anew in the middle cannot take another.
    Connection = $null
    # What Set-MgShimOption says, as members of a request's JSON, by name; told with each request for the same reason.
    Options    = @{}
    # What it says of pipelines: how many calls, or batches, may be under way at once.
    Pipeline   = @{ ThrottleLimit = 1; Batch = $false }
}

# Reads the functions of folders of parts, each once; they put themselves into the module's own scope. One whose reading
# was interrupted is read again. What a stopped command does last needs none but those that it has read.
$MgShimImported = @{}
function Import-MgShimScripts([string[]] $Names) {
    foreach ($name in $Names) {
        if ($script:MgShimImported.ContainsKey($name)) { continue }
        . "$PSScriptRoot/$name.ps1"
        $script:MgShimImported[$name] = $true
    }
}

# What the modules of cmdlets call; see bridge/cmdlet-call.ps1.
function Get-MgShimBridge {
    Import-MgShimScripts 'bridge'
    New-MgShimBridge
}

# Node, with what is read of it. Environment variables are inherited; nothing is added to them.
function Start-MgShimNode([string] $Node, [string] $Arguments) {
    [System.Diagnostics.Process]::Start([System.Diagnostics.ProcessStartInfo] @{
            FileName               = $Node
            Arguments              = $Arguments
            UseShellExecute        = $false
            CreateNoWindow         = $true
            RedirectStandardInput  = $true
            RedirectStandardOutput = $true
            RedirectStandardError  = $true
            StandardOutputEncoding = [System.Text.Encoding]::UTF8
            StandardErrorEncoding  = [System.Text.Encoding]::UTF8
        })
}

# Quoted as .NET takes it apart again; on Windows no path has a quotation mark.
$MgShimArguments = '"' + $PSScriptRoot.Replace('"', '\"') + '/worker.mjs" worker'

# Of the folders of PATH, without asking the engine, which takes five times as long to say the same.
function Find-MgShimNode {
    $isWindows = [System.IO.Path]::DirectorySeparatorChar -eq '\'
    foreach ($folder in ([string] $env:PATH).Split([System.IO.Path]::PathSeparator)) {
        $file = if ($isWindows) { $folder.Trim('"') + '\node.exe' } else { $folder + '/node' }
        # In this order: what no path can be is no file, but an error of whoever asks whether it is rooted.
        if ($folder -and [System.IO.File]::Exists($file) -and [System.IO.Path]::IsPathRooted($file)) { return $file }
    }
}

# What a process gets of this one when it starts, to be compared.
function Get-MgShimSurroundings {
    $variables = [System.Environment]::GetEnvironmentVariables()
    "$([System.Environment]::CurrentDirectory)`n$($variables.Keys -join "`n")`n$($variables.Values -join "`n")"
}

# Whatever goes wrong here, the first command tries again and tells; $Error does not. A process that nobody asks anything
# ends by itself.
try {
    $node = Find-MgShimNode
    if ($null -ne $node) {
        $MgShimWorker['Early'] = @{
            Surroundings = Get-MgShimSurroundings
            Ticks        = [System.Environment]::TickCount
            Process      = Start-MgShimNode $node "$MgShimArguments --idle 300"
        }
    }
}
catch { $global:Error.RemoveAt(0) }
$ExecutionContext.SessionState.Module.OnRemove = { Import-MgShimScripts 'bridge'; Remove-MgShimWorker }

function Connect-MgGraph {
    <#
    .SYNOPSIS
    Signs in to Microsoft Graph for this session.
    .DESCRIPTION
    Signs in as an application (certificate, client secret, managed identity, environment variables), as a user
    (browser or device code, with an application of your organization), or with a ready token. The tokens are kept
    in memory and end with the session. `-Environment Sandbox` signs in to a running sandbox, whose URL is in
    MGSHIM_ENDPOINT; no real credential is used for it, whatever is given.
    .PARAMETER Scopes
    The delegated permissions to ask for.
    .PARAMETER ClientId
    The id of the application; with -Identity that of a user-assigned managed identity.
    .PARAMETER CertificateSubjectName
    The subject of a certificate in the store of the user or the computer.
    .PARAMETER CertificateThumbprint
    The thumbprint of a certificate in the store of the user or the computer.
    .PARAMETER Certificate
    The certificate itself, with its private key.
    .PARAMETER SendCertificateChain
    Whether the certificate's chain goes with the request for a token.
    .PARAMETER ClientSecretCredential
    The id of the application as user name, its secret as password.
    .PARAMETER AccessToken
    A ready token.
    .PARAMETER TenantId
    The id or a domain of the tenant.
    .PARAMETER ContextScope
    Process or CurrentUser; shown in the context.
    .PARAMETER Environment
    The cloud: Global, USGov, USGovDoD, China, Sandbox, or one added with Add-MgEnvironment.
    .PARAMETER UseDeviceCode
    Shows a code to enter in a browser elsewhere.
    .PARAMETER ClientTimeout
    How long one request may take, in seconds.
    .PARAMETER Identity
    Signs in with the managed identity of this machine.
    .PARAMETER EnvironmentVariable
    Signs in with what the AZURE_* variables say.
    .PARAMETER NoWelcome
    Says nothing on success.
    .PARAMETER Break
    Kept for old scripts: an error that says how to debug instead.
    .EXAMPLE
    Connect-MgGraph -Environment Sandbox

    Signs in to the sandbox that `mgshim sandbox` runs.
    .EXAMPLE
    Connect-MgGraph -ClientId $appId -TenantId $tenantId -CertificateThumbprint $thumbprint

    Signs in as an application with a certificate.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/connect-mggraph
    #>
    [CmdletBinding(DefaultParameterSetName = 'UserParameterSet', PositionalBinding = $false, HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/connect-mggraph')]
    [Alias('Connect-Graph')]
    param(
        [Parameter(ParameterSetName = 'UserParameterSet', Position = 1)]
        [string[]] $Scopes,

        [Parameter(ParameterSetName = 'AppCertificateParameterSet', Position = 1, Mandatory)]
        [Parameter(ParameterSetName = 'UserParameterSet')]
        [Parameter(ParameterSetName = 'IdentityParameterSet')]
        [Alias('AppId', 'ApplicationId')]
        [string] $ClientId,

        [Parameter(ParameterSetName = 'AppCertificateParameterSet', Position = 2)]
        [Alias('CertificateSubject', 'CertificateName')]
        [string] $CertificateSubjectName,

        [Parameter(ParameterSetName = 'AppCertificateParameterSet', Position = 3)]
        [string] $CertificateThumbprint,

        [Parameter(ParameterSetName = 'AppCertificateParameterSet')]
        [bool] $SendCertificateChain,

        [Parameter(ParameterSetName = 'AppCertificateParameterSet')]
        [System.Security.Cryptography.X509Certificates.X509Certificate2] $Certificate,

        [Parameter(ParameterSetName = 'AppSecretCredentialParameterSet')]
        [Alias('SecretCredential', 'Credential')]
        [pscredential] $ClientSecretCredential,

        [Parameter(ParameterSetName = 'AccessTokenParameterSet', Position = 1, Mandatory)]
        [securestring] $AccessToken,

        [Parameter(ParameterSetName = 'AppCertificateParameterSet')]
        [Parameter(ParameterSetName = 'AppSecretCredentialParameterSet')]
        [Parameter(ParameterSetName = 'UserParameterSet', Position = 4)]
        [Alias('Audience', 'Tenant')]
        [string] $TenantId,

        [Parameter(ParameterSetName = 'AppCertificateParameterSet')]
        [Parameter(ParameterSetName = 'AppSecretCredentialParameterSet')]
        [Parameter(ParameterSetName = 'UserParameterSet')]
        [Parameter(ParameterSetName = 'IdentityParameterSet')]
        [Parameter(ParameterSetName = 'EnvironmentVariableParameterSet')]
        [ValidateSet('Process', 'CurrentUser')]
        [string] $ContextScope,

        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({
                param($Command, $Parameter, $Word)
                'Global', 'USGov', 'USGovDoD', 'China', 'Sandbox' | Microsoft.PowerShell.Core\Where-Object { $_.StartsWith($Word.Trim("'", '"'), [System.StringComparison]::OrdinalIgnoreCase) }
            })]
        [Alias('EnvironmentName', 'NationalCloud')]
        [string] $Environment,

        [Parameter(ParameterSetName = 'UserParameterSet')]
        [Alias('UseDeviceAuthentication', 'DeviceCode', 'DeviceAuth', 'Device')]
        [switch] $UseDeviceCode,

        [double] $ClientTimeout,

        [Parameter(ParameterSetName = 'IdentityParameterSet', Position = 1)]
        [Alias('ManagedIdentity', 'ManagedServiceIdentity', 'MSI')]
        [switch] $Identity,

        [Parameter(ParameterSetName = 'EnvironmentVariableParameterSet')]
        [switch] $EnvironmentVariable,

        [switch] $NoWelcome,

        [Parameter(DontShow)]
        [switch] $Break
    )
    Import-MgShimScripts 'bridge', 'own-commands'
    Assert-MgShimNoBreak $PSCmdlet
    $options = Get-MgShimConnectOptions $PSCmdlet $PSBoundParameters
    $answer = Invoke-MgShimMethod $PSCmdlet 'connect' @{ options = $options }
    if ($null -eq $answer) { return }
    $script:MgShimWorker['Connected'] = $true
    if ($NoWelcome) { return }
    $context = $answer['result']
    $who = if ($context['Account']) { $context['Account'] } else { $context['ClientId'] }
    $said = "Welcome to Microsoft Graph! Connected to $($context['Environment']) ($($context['AuthType']))"
    Write-MgShimText (New-MgShimCall $PSCmdlet) 'information' $(if ($who) { "$said as $who." } else { "$said." })
}

function Get-MgContext {
    <#
    .SYNOPSIS
    Shows who is signed in to Microsoft Graph; nothing where nobody is.
    .EXAMPLE
    (Get-MgContext).Scopes

    Lists the permissions of the present sign-in.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mgcontext
    #>
    [CmdletBinding(PositionalBinding = $false, HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mgcontext')]
    [OutputType('Microsoft.Graph.PowerShell.Authentication.AuthContext')]
    param()
    # A session that has sent nothing has not connected.
    if ($null -eq $script:MgShimWorker['Process']) { return }
    Import-MgShimScripts 'bridge', 'own-commands'
    $answer = Invoke-MgShimMethod $PSCmdlet 'context' @{}
    if ($null -ne $answer -and $null -ne $answer['result']) { New-MgShimContext $answer['result'] }
}

function Disconnect-MgGraph {
    <#
    .SYNOPSIS
    Signs out of Microsoft Graph and shows who was signed in.
    .EXAMPLE
    Disconnect-MgGraph

    Forgets the present sign-in and its token.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/disconnect-mggraph
    #>
    [CmdletBinding(PositionalBinding = $false, HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/disconnect-mggraph')]
    [Alias('Disconnect-Graph')]
    [OutputType('Microsoft.Graph.PowerShell.Authentication.AuthContext')]
    param()
    Import-MgShimScripts 'bridge', 'own-commands'
    $answer = Invoke-MgShimMethod $PSCmdlet 'disconnect' @{}
    if ($null -eq $answer) { return }
    $script:MgShimWorker['Connected'] = $false
    New-MgShimContext $answer['result']
}

function Get-MgEnvironment {
    <#
    .SYNOPSIS
    Lists the clouds that are known by name, or the one of a name.
    .PARAMETER Name
    The name, in any case.
    .EXAMPLE
    Get-MgEnvironment

    Lists the built-in environments and those added.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mgenvironment
    #>
    [CmdletBinding(PositionalBinding = $false, HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mgenvironment')]
    [OutputType('Microsoft.Graph.PowerShell.Authentication.GraphEnvironment')]
    param(
        [Parameter(Position = 1, ValueFromPipelineByPropertyName)]
        [ArgumentCompleter({
                param($Command, $Parameter, $Word)
                'Global', 'USGov', 'USGovDoD', 'China', 'Sandbox' | Microsoft.PowerShell.Core\Where-Object { $_.StartsWith($Word.Trim("'", '"'), [System.StringComparison]::OrdinalIgnoreCase) }
            })]
        [string] $Name
    )
    process {
        Import-MgShimScripts 'bridge', 'own-commands'
        $parameters = @{}
        if ($Name) { $parameters['name'] = $Name }
        $answer = Invoke-MgShimMethod $PSCmdlet 'environments' $parameters $Name
        if ($null -ne $answer) { foreach ($found in $answer['result']) { New-MgShimEnvironment $found } }
    }
}

function Add-MgEnvironment {
    <#
    .SYNOPSIS
    Adds a cloud by name, for Connect-MgGraph -Environment.
    .PARAMETER Name
    Its name.
    .PARAMETER AzureADEndpoint
    Where tokens come from, a URL.
    .PARAMETER GraphEndpoint
    Where Graph answers, a URL.
    .EXAMPLE
    Add-MgEnvironment -Name Lab -AzureADEndpoint https://login.example.org -GraphEndpoint https://graph.example.org

    Adds the environment Lab.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/add-mgenvironment
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess, ConfirmImpact = 'Low', HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/add-mgenvironment')]
    [OutputType('Microsoft.Graph.PowerShell.Authentication.GraphEnvironment')]
    param(
        [Parameter(Position = 1, Mandatory, ValueFromPipelineByPropertyName)]
        [string] $Name,

        [Parameter(Position = 2, Mandatory, ValueFromPipelineByPropertyName)]
        [string] $AzureADEndpoint,

        [Parameter(Position = 3, Mandatory, ValueFromPipelineByPropertyName)]
        [string] $GraphEndpoint
    )
    process {
        Import-MgShimScripts 'bridge', 'own-commands'
        if (-not (Confirm-MgShimAction (New-MgShimCall $PSCmdlet) $Name 'Add environment')) { return }
        $parameters = @{ name = $Name; azureADEndpoint = $AzureADEndpoint; graphEndpoint = $GraphEndpoint }
        $answer = Invoke-MgShimMethod $PSCmdlet 'addEnvironment' $parameters $Name
        if ($null -ne $answer) { New-MgShimEnvironment $answer['result'] }
    }
}

function Set-MgEnvironment {
    <#
    .SYNOPSIS
    Changes a cloud that was added, or adds it where both its endpoints are given.
    .PARAMETER Name
    Its name.
    .PARAMETER AzureADEndpoint
    Where tokens come from, a URL.
    .PARAMETER GraphEndpoint
    Where Graph answers, a URL.
    .EXAMPLE
    Set-MgEnvironment -Name Lab -GraphEndpoint https://graph2.example.org

    Changes one endpoint of Lab.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/set-mgenvironment
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess, ConfirmImpact = 'Low', HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/set-mgenvironment')]
    [OutputType('Microsoft.Graph.PowerShell.Authentication.GraphEnvironment')]
    param(
        [Parameter(Position = 1, Mandatory, ValueFromPipelineByPropertyName)]
        [string] $Name,

        [Parameter(Position = 2, ValueFromPipelineByPropertyName)]
        [string] $AzureADEndpoint,

        [Parameter(Position = 3, ValueFromPipelineByPropertyName)]
        [string] $GraphEndpoint
    )
    process {
        Import-MgShimScripts 'bridge', 'own-commands'
        if (-not (Confirm-MgShimAction (New-MgShimCall $PSCmdlet) $Name 'Set environment')) { return }
        $parameters = @{ name = $Name }
        if ($AzureADEndpoint) { $parameters['azureADEndpoint'] = $AzureADEndpoint }
        if ($GraphEndpoint) { $parameters['graphEndpoint'] = $GraphEndpoint }
        $answer = Invoke-MgShimMethod $PSCmdlet 'setEnvironment' $parameters $Name
        if ($null -ne $answer) { New-MgShimEnvironment $answer['result'] }
    }
}

function Remove-MgEnvironment {
    <#
    .SYNOPSIS
    Removes a cloud that was added, and shows it.
    .PARAMETER Name
    Its name.
    .EXAMPLE
    Remove-MgEnvironment -Name Lab

    Removes the environment Lab.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/remove-mgenvironment
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess, ConfirmImpact = 'Low', HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/remove-mgenvironment')]
    [OutputType('Microsoft.Graph.PowerShell.Authentication.GraphEnvironment')]
    param(
        [Parameter(Position = 1, Mandatory, ValueFromPipelineByPropertyName)]
        [string] $Name
    )
    process {
        Import-MgShimScripts 'bridge', 'own-commands'
        if (-not (Confirm-MgShimAction (New-MgShimCall $PSCmdlet) $Name 'Remove environment')) { return }
        $answer = Invoke-MgShimMethod $PSCmdlet 'removeEnvironment' @{ name = $Name } $Name
        if ($null -ne $answer) { New-MgShimEnvironment $answer['result'] }
    }
}

function Find-MgGraphCommand {
    <#
    .SYNOPSIS
    Finds commands by name or by what they call.
    .PARAMETER Uri
    A path of the API, such as /communications/calls/{id}/redirect, with ids or placeholders.
    .PARAMETER Method
    The HTTP method.
    .PARAMETER ApiVersion
    v1.0 or beta; both where it is absent.
    .PARAMETER Command
    A command's name; wildcards are taken.
    .EXAMPLE
    Find-MgGraphCommand -Command Invoke-MgRedirectCommunicationCall

    Shows what a command calls and which permissions it needs.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/find-mggraphcommand
    #>
    [CmdletBinding(DefaultParameterSetName = 'FindByUri', PositionalBinding = $false, HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/find-mggraphcommand')]
    [OutputType('Microsoft.Graph.PowerShell.Authentication.Models.IGraphCommand')]
    param(
        [Parameter(ParameterSetName = 'FindByUri', Mandatory, Position = 0, ValueFromPipeline)]
        [string[]] $Uri,

        [Parameter(ParameterSetName = 'FindByUri')]
        [ValidateSet('GET', 'POST', 'PUT', 'PATCH', 'DELETE')]
        [string] $Method,

        [ValidateSet('v1.0', 'beta')]
        [Alias('Profile')]
        [string] $ApiVersion,

        [Parameter(ParameterSetName = 'FindByCommand', Mandatory)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Command
    )
    begin { Microsoft.PowerShell.Core\Import-Module "$PSScriptRoot/Microsoft.Graph.Authentication.Views.psd1" }
    process {
        Import-MgShimScripts 'bridge', 'own-commands'
        $isByUri = $PSCmdlet.ParameterSetName -eq 'FindByUri'
        $names = 'Command', 'Module', 'APIVersion', 'Method', 'URI', 'OutputType', 'Permissions', 'Variants'
        foreach ($asked in $(if ($isByUri) { $Uri } else { $Command })) {
            $parameters = @{}
            $parameters[$(if ($isByUri) { 'uri' } else { 'command' })] = $asked
            if ($isByUri -and $Method) { $parameters['method'] = $Method }
            if ($ApiVersion) { $parameters['apiVersion'] = $ApiVersion }
            $answer = Invoke-MgShimMethod $PSCmdlet 'findCommand' $parameters $asked
            if ($null -eq $answer) { continue }
            $rows = @($answer['result'])
            foreach ($row in $rows) {
                $row['Permissions'] = [object[]] @(foreach ($permission in $row['Permissions']) { New-MgShimPermission $permission })
                New-MgShimObject $row $names 'Microsoft.Graph.PowerShell.Authentication.Models.GraphCommand'
            }
            if ($rows.Count -eq 0) {
                $message = if ($isByUri) { "No command of mgshim calls '$asked'." } else { "'$asked' is no command of mgshim." }
                Write-MgShimError (New-MgShimCall $PSCmdlet) (New-MgShimError 'CommandNotFound' 'ObjectNotFound' $message $asked)
            }
        }
    }
}

function Get-MgGraphOption {
    <#
    .SYNOPSIS
    Shows the options that Set-MgGraphOption keeps.
    .EXAMPLE
    Get-MgGraphOption

    Shows whether sign-in through the broker of Windows is switched off.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mggraphoption
    #>
    [CmdletBinding(PositionalBinding = $false, HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mggraphoption')]
    param()
    Import-MgShimScripts 'bridge', 'own-commands'
    $answer = Invoke-MgShimMethod $PSCmdlet 'option' @{}
    if ($null -ne $answer) { New-MgShimObject $answer['result'] @('DisableLoginByWAM') 'Microsoft.Graph.PowerShell.Authentication.GraphOption' }
}

function Set-MgGraphOption {
    <#
    .SYNOPSIS
    Keeps options for later sessions.
    .PARAMETER DisableLoginByWAM
    Whether not to sign in through the broker of Windows. It is kept and has no effect: there is no broker here.
    .EXAMPLE
    Set-MgGraphOption -DisableLoginByWAM $true

    Keeps the value, so that scripts find what they set.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/set-mggraphoption
    #>
    [CmdletBinding(PositionalBinding = $false, HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/set-mggraphoption')]
    param(
        [bool] $DisableLoginByWAM
    )
    Import-MgShimScripts 'bridge', 'own-commands'
    if (-not $PSBoundParameters.ContainsKey('DisableLoginByWAM')) { return }
    $answer = Invoke-MgShimMethod $PSCmdlet 'option' @{ changes = @{ disableLoginByWAM = $DisableLoginByWAM } }
    if ($null -eq $answer) { return }
    Write-MgShimText (New-MgShimCall $PSCmdlet) 'warning' 'DisableLoginByWAM is kept and has no effect: sign-in does not go through the broker of Windows here.'
}

function Invoke-MgGraphRequest {
    <#
    .SYNOPSIS
    Sends any request to Microsoft Graph.
    .PARAMETER Method
    The HTTP method; GET where it is absent.
    .PARAMETER Uri
    A path such as /v1.0/me, or a whole URL of the environment that is signed in to. Other hosts are refused.
    .PARAMETER Body
    Text and bytes are sent as they are, anything else as JSON. With GET a dictionary becomes the query.
    .PARAMETER Headers
    Headers to add to the request, by name.
    .PARAMETER OutputFilePath
    A file for the answer's body.
    .PARAMETER InferOutputFileName
    Saves the answer's body under the name that the answer gives.
    .PARAMETER InputFilePath
    A file to send.
    .PARAMETER PassThru
    Returns the answer besides writing it to the file of -OutputFilePath.
    .PARAMETER SkipHeaderValidation
    Kept for old scripts: headers that cannot be sent stay errors.
    .PARAMETER ContentType
    The body's media type; application/json where it is absent.
    .PARAMETER SessionVariable
    The name of a variable that receives the session: headers and user agent for further requests.
    .PARAMETER ResponseHeadersVariable
    The name of a variable, without $, that receives the answer's headers.
    .PARAMETER StatusCodeVariable
    The name of a variable, without $, that receives the answer's status.
    .PARAMETER SkipHttpErrorCheck
    Takes an answer that is an error as any other.
    .PARAMETER GraphRequestSession
    A session that -SessionVariable made.
    .PARAMETER UserAgent
    The request's User-Agent.
    .PARAMETER OutputType
    What becomes of a JSON answer: HashTable, PSObject, Json (its text), HttpResponseMessage.
    .PARAMETER Break
    Kept for old scripts: an error that says how to debug instead.
    .EXAMPLE
    Invoke-MgGraphRequest -Uri /v1.0/communications/calls/$callId -OutputType PSObject

    Reads a call.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/invoke-mggraphrequest
    #>
    [CmdletBinding(PositionalBinding = $false, DefaultParameterSetName = 'UserParameterSet', HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/invoke-mggraphrequest')]
    [Alias('Invoke-GraphRequest', 'Invoke-MgRestMethod')]
    param(
        [Parameter(ParameterSetName = 'UserParameterSet', Position = 1)]
        [ValidateSet('GET', 'POST', 'PUT', 'PATCH', 'DELETE')]
        [string] $Method = 'GET',

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 2, Mandatory)]
        [uri] $Uri,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 3, ValueFromPipeline)]
        [object] $Body,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 4)]
        [System.Collections.IDictionary] $Headers,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 5)]
        [string] $OutputFilePath,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 6)]
        [switch] $InferOutputFileName,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 7)]
        [string] $InputFilePath,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 8)]
        [switch] $PassThru,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 9)]
        [switch] $SkipHeaderValidation,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 10)]
        [string] $ContentType,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 11)]
        [Alias('SV')]
        [string] $SessionVariable,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 12)]
        [Alias('RHV')]
        [string] $ResponseHeadersVariable,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 13)]
        [string] $StatusCodeVariable,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 14)]
        [switch] $SkipHttpErrorCheck,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 15)]
        [object] $GraphRequestSession,

        [Parameter(ParameterSetName = 'UserParameterSet', Position = 16)]
        [string] $UserAgent,

        [Parameter(ParameterSetName = 'UserParameterSet')]
        [ValidateSet('HashTable', 'PSObject', 'HttpResponseMessage', 'Json')]
        [string] $OutputType = 'HashTable',

        [Parameter(ParameterSetName = 'UserParameterSet', DontShow)]
        [switch] $Break
    )
    begin {
        Import-MgShimScripts 'bridge', 'own-commands', 'graph-request'
        Assert-MgShimNoBreak $PSCmdlet
        Assert-MgShimGraphRequest $PSCmdlet $PSBoundParameters
    }
    process {
        Invoke-MgShimGraphRequest $PSCmdlet $PSBoundParameters $Method $OutputType
    }
}

function Get-MgRequestContext {
    <#
    .SYNOPSIS
    Shows how requests are sent and repeated in this session, in seconds and numbers of times.
    .EXAMPLE
    Get-MgRequestContext

    Shows the four values.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mgrequestcontext
    #>
    [CmdletBinding(PositionalBinding = $false, HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mgrequestcontext')]
    [OutputType('Microsoft.Graph.PowerShell.Authentication.RequestContext')]
    param()
    Import-MgShimScripts 'bridge', 'own-commands'
    $answer = Invoke-MgShimMethod $PSCmdlet 'requestContext' @{}
    if ($null -ne $answer) { New-MgShimRequestContext $answer['result'] }
}

function Set-MgRequestContext {
    <#
    .SYNOPSIS
    Sets how requests are sent and repeated in this session.
    .PARAMETER RetryDelay
    How long to wait before a repetition where the service says nothing, in seconds: at most 180.
    .PARAMETER MaxRetry
    How often a request is repeated: at most 10.
    .PARAMETER RetriesTimeLimit
    The limit of all waits of one request together, in seconds; 0 is none.
    .PARAMETER ClientTimeout
    How long one try may take, in seconds.
    .EXAMPLE
    Set-MgRequestContext -MaxRetry 10 -RetryDelay 1

    Repeats more often and sooner.
    .LINK
    https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/set-mgrequestcontext
    #>
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess, ConfirmImpact = 'Low', HelpUri = 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/set-mgrequestcontext')]
    [OutputType('Microsoft.Graph.PowerShell.Authentication.RequestContext')]
    param(
        [int] $RetryDelay,
        [int] $MaxRetry,
        [int] $RetriesTimeLimit,
        [double] $ClientTimeout
    )
    Import-MgShimScripts 'bridge', 'own-commands'
    $changes = @{}
    if ($PSBoundParameters.ContainsKey('RetryDelay')) { $changes['retryDelay'] = $RetryDelay }
    if ($PSBoundParameters.ContainsKey('MaxRetry')) { $changes['maxRetry'] = $MaxRetry }
    if ($PSBoundParameters.ContainsKey('RetriesTimeLimit')) { $changes['retriesTimeLimit'] = $RetriesTimeLimit }
    if ($PSBoundParameters.ContainsKey('ClientTimeout')) { $changes['clientTimeout'] = $ClientTimeout }
    if (-not (Confirm-MgShimAction (New-MgShimCall $PSCmdlet) 'RequestContext' 'Set request context')) { return }
    $answer = Invoke-MgShimMethod $PSCmdlet 'requestContext' @{ changes = $changes }
    if ($null -ne $answer) { New-MgShimRequestContext $answer['result'] }
}
