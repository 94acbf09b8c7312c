# Read by the first Find-MgGraphCommand: with its first view the engine makes its own ones anew, which takes as long as
# the rest of the module's import.
@{
    ModuleVersion        = '0.1.0'
    GUID                 = '5b8a3f5e-2a0f-4b0e-9c55-0d7f3b6f1d1c'
    Author               = 'The mgshim authors'
    Description          = "How the objects of mgshim's Microsoft.Graph.Authentication are shown."
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Core', 'Desktop')
    FormatsToProcess     = @('Microsoft.Graph.Authentication.format.ps1xml')
    FunctionsToExport    = @()
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
}
