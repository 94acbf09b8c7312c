# Joined from the folder own-commands by `npm run generate:modules`; do not edit.
# A certificate with its private key, as the worker takes it: PEM, or PKCS#12 where the key comes out no other way.

# The certificate that was given, or the one that the stores of the user and the computer have.
function script:Find-MgShimCertificate([System.Management.Automation.PSCmdlet] $Cmdlet, [object] $Certificate, [string] $Thumbprint, [string] $SubjectName) {
    if ($null -ne $Certificate) { return $Certificate }
    if (-not $Thumbprint -and -not $SubjectName) {
        $message = 'One of CertificateThumbprint, CertificateSubjectName and Certificate is needed.'
        $Cmdlet.ThrowTerminatingError((New-MgShimError 'CertificateRequired' 'InvalidArgument' $message 'Certificate'))
    }
    if ($Thumbprint -and $Thumbprint.Length -ne 40) {
        $message = 'CertificateThumbprint must have 40 characters: the SHA-1 hash of the certificate.'
        $Cmdlet.ThrowTerminatingError((New-MgShimError 'InvalidCertificateThumbprint' 'InvalidArgument' $message 'CertificateThumbprint'))
    }
    foreach ($location in 'CurrentUser', 'LocalMachine') {
        $found = Find-MgShimStoredCertificate $location $Thumbprint $SubjectName
        if ($null -ne $found) { return $found }
    }
    $asked = if ($Thumbprint) { "thumbprint $Thumbprint" } else { "subject $SubjectName" }
    $message = "No valid certificate with a private key and the $asked is in the stores 'My' of the current user and the computer."
    $Cmdlet.ThrowTerminatingError((New-MgShimError 'CertificateNotFound' 'ObjectNotFound' $message $asked))
}

# Of several the one that is valid longest.
function script:Find-MgShimStoredCertificate([string] $Location, [string] $Thumbprint, [string] $SubjectName) {
    $store = [System.Security.Cryptography.X509Certificates.X509Store]::new('My', $Location)
    # Not every system has a store for the computer.
    try { $store.Open('ReadOnly, OpenExistingOnly') }
    catch { return }
    try {
        $best = $null
        foreach ($candidate in $store.Certificates) {
            $isAsked = if ($Thumbprint) { $candidate.Thumbprint -eq $Thumbprint } else { $candidate.Subject -eq $SubjectName }
            if (-not $isAsked -or -not $candidate.HasPrivateKey -or $candidate.NotAfter -le [datetime]::Now) { continue }
            if ($null -eq $best -or $candidate.NotAfter -gt $best.NotAfter) { $best = $candidate }
        }
        $best
    }
    finally { $store.Close() }
}

# A part of the options of `connect`: pem, or certificate with pfxBase64 and password.
function script:Export-MgShimCertificate([System.Management.Automation.PSCmdlet] $Cmdlet, [object] $Certificate, [bool] $WithChain) {
    if (-not $Certificate.HasPrivateKey) {
        $message = 'The certificate has no private key.'
        $Cmdlet.ThrowTerminatingError((New-MgShimError 'CertificateWithoutKey' 'InvalidArgument' $message $Certificate.Thumbprint))
    }
    try {
        $key = Get-MgShimKeyPem $Certificate
        if ($null -ne $key) {
            return @{ pem = $key + "`n" + (@(Get-MgShimChainPem $Certificate $WithChain) -join "`n") }
        }
        $password = [guid]::NewGuid().ToString('N')
        $bytes = $Certificate.Export([System.Security.Cryptography.X509Certificates.X509ContentType]::Pkcs12, $password)
        return @{ certificate = @{ pfxBase64 = [System.Convert]::ToBase64String($bytes); password = $password } }
    }
    catch [System.Management.Automation.MethodInvocationException] {
        $reason = $_.Exception.GetBaseException().Message
        $message = "The certificate's private key cannot be exported, which the sign-in needs: $reason"
        $Cmdlet.ThrowTerminatingError((New-MgShimError 'CertificateNotExportable' 'SecurityError' $message $Certificate.Thumbprint))
    }
}

# Windows PowerShell's .NET cannot write this form, and some stores give a key out only with its certificate.
function script:Get-MgShimKeyPem([object] $Certificate) {
    $key = [System.Security.Cryptography.X509Certificates.RSACertificateExtensions]::GetRSAPrivateKey($Certificate)
    if ($null -eq $key) { $key = [System.Security.Cryptography.X509Certificates.ECDsaCertificateExtensions]::GetECDsaPrivateKey($Certificate) }
    if ($null -eq $key -or $null -eq $key.PSObject.Methods['ExportPkcs8PrivateKey']) { return }
    try { ConvertTo-MgShimPem 'PRIVATE KEY' $key.ExportPkcs8PrivateKey() }
    catch [System.Management.Automation.MethodInvocationException] { return }
}

function script:Get-MgShimChainPem([object] $Certificate, [bool] $WithChain) {
    ConvertTo-MgShimPem 'CERTIFICATE' $Certificate.RawData
    if (-not $WithChain) { return }
    $chain = [System.Security.Cryptography.X509Certificates.X509Chain]::new()
    $chain.ChainPolicy.RevocationMode = 'NoCheck'
    $null = $chain.Build($Certificate)
    for ($i = 1; $i -lt $chain.ChainElements.Count; $i++) { ConvertTo-MgShimPem 'CERTIFICATE' $chain.ChainElements[$i].Certificate.RawData }
}

function script:ConvertTo-MgShimPem([string] $Label, [byte[]] $Bytes) {
    $text = [System.Convert]::ToBase64String($Bytes, 'InsertLineBreaks').Replace("`r", '')
    "-----BEGIN $Label-----`n$text`n-----END $Label-----"
}

# The objects that the commands of this module write.

# The properties of a context, in the order in which Get-MgContext writes them.
$script:MgShimContextNames = 'ClientId', 'TenantId', 'Scopes', 'AuthType', 'TokenCredentialType', 'CertificateThumbprint',
'CertificateSubjectName', 'SendCertificateChain', 'Account', 'AppName', 'ContextScope', 'Certificate', 'PSHostVersion',
'ManagedIdentityId', 'ClientSecret', 'Environment'

function script:New-MgShimContext([hashtable] $Values) {
    New-MgShimObject $Values $MgShimContextNames 'Microsoft.Graph.PowerShell.Authentication.AuthContext'
}

function script:New-MgShimEnvironment([hashtable] $Values) {
    New-MgShimObject $Values @('Name', 'AzureADEndpoint', 'GraphEndpoint', 'Type') 'Microsoft.Graph.PowerShell.Authentication.GraphEnvironment'
}

function script:New-MgShimRequestContext([hashtable] $Values) {
    New-MgShimObject $Values @('ClientTimeout', 'MaxRetry', 'RetryDelay', 'RetriesTimeLimit') 'Microsoft.Graph.PowerShell.Authentication.RequestContext'
}

# Shown by its name, as Microsoft's is.
function script:New-MgShimPermission([hashtable] $Values) {
    $permission = New-MgShimObject $Values @('Name', 'PermissionType', 'IsLeastPrivilege') 'Microsoft.Graph.PowerShell.Authentication.Models.GraphPermission'
    $permission.PSObject.Members.Add([psscriptmethod]::new('ToString', { $this.Name }))
    $permission
}

# The sign-in as the worker takes it (src/connection/connect-options.ts).
function script:Get-MgShimConnectOptions([System.Management.Automation.PSCmdlet] $Cmdlet, [System.Collections.IDictionary] $Bound) {
    $options = @{ psHostVersion = [string] $Cmdlet.Host.Version }
    $names = @{ TenantId = 'tenantId'; ClientId = 'clientId'; ContextScope = 'contextScope'; Environment = 'environment'; ClientTimeout = 'clientTimeout' }
    foreach ($name in $names.Keys) { if ($Bound.ContainsKey($name)) { $options[$names[$name]] = $Bound[$name] } }
    switch ($Cmdlet.ParameterSetName) {
        'AccessTokenParameterSet' { return $options + @{ kind = 'accessToken'; token = ConvertFrom-MgShimSecret $Bound['AccessToken'] } }
        'EnvironmentVariableParameterSet' { return $options + @{ kind = 'environmentVariable' } }
    }
    $environment = if ($Bound.ContainsKey('Environment')) { $Bound['Environment'] } else { $env:MGSHIM_ENVIRONMENT }
    if ($environment -eq 'Sandbox') {
        # The worker has the variables that there were when it started.
        foreach ($name in 'tenantId', 'clientId', 'environment') { $options.Remove($name) }
        if ($env:MGSHIM_ENDPOINT) { $options['endpoint'] = $env:MGSHIM_ENDPOINT }
        return $options + @{ kind = 'sandbox' }
    }
    switch ($Cmdlet.ParameterSetName) {
        'AppCertificateParameterSet' {
            $certificate = Find-MgShimCertificate $Cmdlet $Bound['Certificate'] $Bound['CertificateThumbprint'] $Bound['CertificateSubjectName']
            $options += @{
                kind                 = 'certificate'
                thumbprint           = $certificate.Thumbprint
                subjectName          = $certificate.Subject
                sendCertificateChain = [bool] $Bound['SendCertificateChain']
            }
            $options += Export-MgShimCertificate $Cmdlet $certificate ([bool] $Bound['SendCertificateChain'])
        }
        'AppSecretCredentialParameterSet' {
            $options += @{
                kind     = 'clientSecret'
                clientId = $Bound['ClientSecretCredential'].UserName
                secret   = ConvertFrom-MgShimSecret $Bound['ClientSecretCredential'].Password
            }
        }
        'IdentityParameterSet' { $options += @{ kind = 'identity' } }
        default {
            $options += @{
                kind          = 'user'
                scopes        = [object[]] @($Bound['Scopes'])
                useDeviceCode = [bool] $Bound['UseDeviceCode']
                interactive   = Test-MgShimInteractive $Cmdlet
            }
            if (-not $Bound.ContainsKey('Scopes')) { $options.Remove('scopes') }
        }
    }
    $options
}

# Whether somebody is there to answer: other hosts than the console have windows of their own.
function script:Test-MgShimInteractive([System.Management.Automation.PSCmdlet] $Cmdlet) {
    if (-not [System.Environment]::UserInteractive) { return $false }
    if ($Cmdlet.Host.Name -eq 'Windows PowerShell ISE Host' -or $Cmdlet.Host.Name -eq 'Visual Studio Code Host') { return $true }
    -not [System.Console]::IsInputRedirected -and -not [System.Console]::IsErrorRedirected
}

# What the commands of this module have in common.

# Asks the worker and returns its answer's result in a hashtable; nothing where there was an error, which is written
# then, or thrown where -Terminating says so.
function script:Invoke-MgShimMethod([System.Management.Automation.PSCmdlet] $Cmdlet, [string] $Method, [hashtable] $Parameters, [object] $Target, [switch] $Terminating) {
    $call = New-MgShimCall $Cmdlet
    Assert-MgShimWorker $call
    $answer = Send-MgShimRequest $call $Method $Parameters
    if ($null -ne $answer -and -not $answer.ContainsKey('error')) { return $answer }
    Import-MgShimScripts 'failures'
    $record = if ($null -eq $answer) { New-MgShimLost $Cmdlet.MyInvocation.MyCommand.Name $false $Target }
    else { ConvertTo-MgShimError $answer['error'] $Target }
    if ($Terminating) { $Cmdlet.ThrowTerminatingError($record) }
    Write-MgShimError $call $record
}

# An object under a type name, with the properties named, in their order.
function script:New-MgShimObject([hashtable] $Values, [string[]] $Names, [string] $TypeName) {
    $object = [psobject]::new()
    foreach ($name in $Names) {
        $value = $Values[$name]
        if ($value -is [System.Collections.IList]) { $value = ConvertFrom-MgShimValue $value }
        $object.PSObject.Members.Add([psnoteproperty]::new($name, $value))
    }
    $object.PSObject.TypeNames.Insert(0, $TypeName)
    $object
}

# -Break of Microsoft's module waits for a .NET debugger, which is never there.
function script:Assert-MgShimNoBreak([System.Management.Automation.PSCmdlet] $Cmdlet) {
    if (-not $Cmdlet.MyInvocation.BoundParameters['Break']) { return }
    $message = "The parameter 'Break' is not supported here. There is no .NET debugger to wait for; start 'node --inspect' on the worker instead."
    $Cmdlet.ThrowTerminatingError((New-MgShimError 'ParameterNotSupported' 'InvalidArgument' $message 'Break'))
}

# Whether somebody sees the verbose and the debug stream; texts for them do not travel otherwise.
function script:Get-MgShimShown([hashtable] $Call, [System.Collections.IDictionary] $Bound) {
    $shown = @{}
    foreach ($name in 'Debug', 'Verbose') {
        $preference = [string] (Get-MgShimPreference $Call "${name}Preference" 'SilentlyContinue')
        $shown[$name.ToLowerInvariant()] = if ($Bound.ContainsKey($name)) { [bool] $Bound[$name] }
        else { $preference -ne 'SilentlyContinue' -and $preference -ne 'Ignore' }
    }
    $shown
}

# Following an operation of a call to its end: Wait-MgShimOperation of the module MgShim.

function script:Wait-MgShimOperationEnd($Cmdlet, $Bound, $Operation, $Id) {
    $call = New-MgShimCall $Cmdlet
    if ($Id -isnot [string] -or $Id -eq '') {
        $message = "The parameter 'InputObject' needs an operation of a call, or its id; what came has no id."
        Write-MgShimError $call (New-MgShimError 'OperationIdMissing' 'InvalidArgument' $message $Operation)
        return
    }
    $parameters = @{ operation = $Id; preferences = Get-MgShimShown $call $Bound }
    if ($Bound['CallId']) { $parameters['callId'] = $Bound['CallId'] }
    if ($Bound.ContainsKey('TimeoutSec')) { $parameters['timeoutSec'] = $Bound['TimeoutSec'] }
    Assert-MgShimWorker $call
    $answer = Send-MgShimRequest $call 'waitOperation' $parameters
    Import-MgShimScripts 'failures'
    if ($null -eq $answer) {
        # Only asked after: whatever the operation is, it goes on.
        Write-MgShimError $call (New-MgShimLost $Cmdlet.MyInvocation.MyCommand.Name $false $Operation)
        return
    }
    if ($answer.ContainsKey('error')) {
        Write-MgShimError $call (ConvertTo-MgShimError $answer['error'] $Operation)
        return
    }
    $result = $answer['result']
    $last = if ($result.ContainsKey('output')) { ConvertFrom-MgShimOutput $result['output'] $result['json'] } else { $Operation }
    if ($null -eq $result['failure']) { $Cmdlet.WriteObject($last) }
    else { Write-MgShimError $call (ConvertTo-MgShimError $result['failure'] $last) }
}
