using System.Reflection;
using System.Reflection.Emit;

namespace MgShim.Engine;

/// <summary>Emits an automatic property, and its declaration on the interface where there is one.</summary>
internal static class PropertyEmitter
{
    private const MethodAttributes Accessor =
        MethodAttributes.Public | MethodAttributes.SpecialName | MethodAttributes.HideBySig | MethodAttributes.NewSlot | MethodAttributes.Virtual;

    public static void Emit(TypeBuilder type, TypeBuilder? contract, string name, Type of)
    {
        FieldBuilder field = type.DefineField("_" + name, of, FieldAttributes.Private);
        PropertyBuilder property = type.DefineProperty(name, PropertyAttributes.None, of, null);

        MethodBuilder get = type.DefineMethod("get_" + name, Accessor | MethodAttributes.Final, of, Type.EmptyTypes);
        ILGenerator code = get.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldfld, field);
        code.Emit(OpCodes.Ret);
        property.SetGetMethod(get);

        MethodBuilder set = type.DefineMethod("set_" + name, Accessor | MethodAttributes.Final, null, [of]);
        code = set.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldarg_1);
        code.Emit(OpCodes.Stfld, field);
        code.Emit(OpCodes.Ret);
        property.SetSetMethod(set);

        if (contract is null) return;
        PropertyBuilder declared = contract.DefineProperty(name, PropertyAttributes.None, of, null);
        declared.SetGetMethod(contract.DefineMethod("get_" + name, Accessor | MethodAttributes.Abstract, of, Type.EmptyTypes));
        declared.SetSetMethod(contract.DefineMethod("set_" + name, Accessor | MethodAttributes.Abstract, null, [of]));
    }
}
