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
