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
