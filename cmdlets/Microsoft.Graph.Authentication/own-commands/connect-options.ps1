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
