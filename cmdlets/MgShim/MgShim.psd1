@{
    RootModule           = 'MgShim.psm1'
    ModuleVersion        = '0.1.0'
    GUID                 = '6f0f5a0e-5d0c-4c0c-9a55-3d3c3f6c2b7e'
    Author               = 'The mgshim authors'
    Copyright            = '(c) The mgshim authors. MIT License.'
    Description          = 'What mgshim has besides the cmdlets of Microsoft Graph; not a product of Microsoft.'
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Core', 'Desktop')
    RequiredModules      = @('Microsoft.Graph.Authentication')
    FunctionsToExport    = @('Get-MgShimDeltaLink', 'Get-MgShimOption', 'Set-MgShimOption', 'Use-MgShimConnection', 'Wait-MgShimOperation')
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
    PrivateData          = @{
        PSData = @{
            Tags       = @('MicrosoftGraph', 'Graph', 'mgshim', 'PSEdition_Core', 'PSEdition_Desktop')
            LicenseUri = 'https://opensource.org/license/mit'
        }
    }
}
