@{
    RootModule           = 'Microsoft.Graph.Authentication.psm1'
    ModuleVersion        = '0.1.0'
    GUID                 = '2c0969c5-8245-4d56-84ae-e9b8ef9294da'
    Author               = 'The mgshim authors'
    Copyright            = '(c) The mgshim authors. MIT License.'
    Description          = 'Connect-MgGraph and its family by mgshim, and the bridge that its modules of cmdlets use; not a product of Microsoft.'
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Core', 'Desktop')
    FunctionsToExport    = @(
        'Add-MgEnvironment'
        'Connect-MgGraph'
        'Disconnect-MgGraph'
        'Find-MgGraphCommand'
        'Get-MgContext'
        'Get-MgEnvironment'
        'Get-MgGraphOption'
        'Get-MgRequestContext'
        'Invoke-MgGraphRequest'
        'Remove-MgEnvironment'
        'Set-MgEnvironment'
        'Set-MgGraphOption'
        'Set-MgRequestContext'
    )
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @('Connect-Graph', 'Disconnect-Graph', 'Invoke-GraphRequest', 'Invoke-MgRestMethod')
    PrivateData          = @{
        PSData = @{
            Tags       = @('MicrosoftGraph', 'Graph', 'mgshim', 'PSEdition_Core', 'PSEdition_Desktop')
            LicenseUri = 'https://opensource.org/license/mit'
        }
    }
}
