using System.ComponentModel;
using System.Reflection;
using System.Reflection.Emit;
using System.Text.Json;

namespace MgShim.Engine;

/// <summary>
/// .NET types made from a definition's `types`: an interface with its class for `graph`, a plain class for `poco`,
/// an enumeration for `enum`. Types of equal text are made once, whatever definition they come from.
/// </summary>
internal static class ModelTypes
{
    private const string Namespace = "Microsoft.Graph.PowerShell.Models.";
    private static readonly Dictionary<string, IReadOnlyDictionary<string, Type>> Made = [];
    private static readonly IReadOnlyDictionary<string, Type> None = new Dictionary<string, Type>();

    public static IReadOnlyDictionary<string, Type> For(JsonElement definition)
    {
        if (definition.Member("types") is not { ValueKind: JsonValueKind.Object } types) return None;
        string text = types.GetRawText();
        if (Made.TryGetValue(text, out var made)) return made;
        // An assembly of its own keeps equal names of different definitions apart; its name must be unique, since
        // the engine finds a converter's type by the name of its assembly.
        string name = $"mgshim.models.{Made.Count}";
        ModuleBuilder module = AssemblyBuilder
            .DefineDynamicAssembly(new AssemblyName(name), AssemblyBuilderAccess.Run)
            .DefineDynamicModule(name);
        return Made[text] = Emit(module, types);
    }

    private static Dictionary<string, Type> Emit(ModuleBuilder module, JsonElement types)
    {
        // Builders first, members second: models refer to each other, and to themselves.
        var declared = new Dictionary<string, Type>();
        var classes = new Dictionary<string, TypeBuilder>();
        foreach (JsonProperty entry in types.EnumerateObject())
        {
            string kind = entry.Value.RequiredText("kind");
            declared[entry.Name] = kind switch
            {
                "enum" => EmitEnum(module, entry),
                "graph" => module.DefineType(Namespace + entry.Name, InterfaceAttributes),
                "poco" => classes[entry.Name] = module.DefineType(Namespace + entry.Name, ClassAttributes),
                _ => throw new BadRequest($"type \"{entry.Name}\": unknown kind \"{kind}\""),
            };
            if (kind == "graph") classes[entry.Name] = module.DefineType(Namespace + ClassName(entry.Name), ClassAttributes);
        }
        foreach (JsonProperty entry in types.EnumerateObject())
            if (classes.TryGetValue(entry.Name, out TypeBuilder? type))
                EmitMembers(entry, declared[entry.Name] as TypeBuilder, type, declared);

        var created = new Dictionary<string, Type>();
        foreach ((string name, Type type) in declared)
            created[name] = type is TypeBuilder builder ? builder.CreateType() : type;
        foreach ((string name, TypeBuilder builder) in classes)
            if (!ReferenceEquals(declared[name], builder)) Register(types.GetProperty(name), created[name], builder.CreateType());
        return created;
    }

    private const TypeAttributes InterfaceAttributes = TypeAttributes.Public | TypeAttributes.Interface | TypeAttributes.Abstract;
    private const TypeAttributes ClassAttributes = TypeAttributes.Public | TypeAttributes.Class;

    /// <summary>`IFoo` lives in a class `Foo`; a model whose name has no such prefix gets a class name of its own.</summary>
    private static string ClassName(string name) =>
        name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]) ? name[1..] : name + "Model";

    private static Type EmitEnum(ModuleBuilder module, JsonProperty entry)
    {
        EnumBuilder builder = module.DefineEnum(Namespace + entry.Name, TypeAttributes.Public, typeof(int));
        var value = 0;
        foreach (JsonElement name in entry.Value.List("values")) builder.DefineLiteral(name.GetString()!, value++);
        return builder.CreateType();
    }

    private static void EmitMembers(
        JsonProperty entry, TypeBuilder? contract, TypeBuilder type, IReadOnlyDictionary<string, Type> declared)
    {
        bool graph = !ReferenceEquals(contract, type);
        if (graph)
        {
            type.AddInterfaceImplementation(contract!);
            contract!.SetCustomAttribute(Converter);
            type.SetCustomAttribute(Converter);
        }
        type.DefineDefaultConstructor(MethodAttributes.Public);
        foreach (JsonProperty property in entry.Value.Entries("props"))
            PropertyEmitter.Emit(type, graph ? contract : null, property.Name, TypeNames.Resolve(property.Value.GetString()!, declared));
        if (graph && entry.Value.Flag("open"))
            PropertyEmitter.Emit(type, contract, ModelShape.Additional, typeof(IDictionary<string, object>));
    }

    private static readonly CustomAttributeBuilder Converter = new(
        typeof(TypeConverterAttribute).GetConstructor([typeof(Type)])!, [typeof(GraphModelConverter)]);

    private static void Register(JsonElement spec, Type contract, Type type)
    {
        List<PropertyInfo> properties = [.. spec.Entries("props").Select(p => type.GetProperty(p.Name)!)];
        ModelShape.Register(new ModelShape(type, contract, spec.Flag("open"), spec.Flag("anyString"), properties));
    }
}
