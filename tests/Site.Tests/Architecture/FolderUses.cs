using System.Reflection;
using System.Reflection.Emit;

namespace Site.Tests.Architecture;

/// <summary>Which top folder of a room uses which, by its compiled code: what types stand on, hold, take and call.</summary>
internal sealed class FolderUses
{
    private const BindingFlags Own = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => (int)(ushort)code.Value);

    private readonly string _room;
    private readonly Assembly _assembly;
    private readonly HashSet<(string From, string To, string Why)> _found = [];

    private FolderUses(string room)
    {
        _room = room;
        _assembly = Assembly.Load(CompiledRoom.FileOf(room));
    }

    /// <summary>Each with one type of each folder as an example.</summary>
    public static IReadOnlyList<(string From, string To, string Why)> Of(string room)
    {
        var uses = new FolderUses(room);
        foreach (var type in uses._assembly.GetTypes())
        {
            uses.Read(type);
        }

        return [.. uses._found.OrderBy(use => use, Comparer<(string, string, string)>.Default)];
    }

    /// <summary>The folder below the room; the room's own name for what stands in none.</summary>
    private string? FolderOf(Type type)
    {
        var name = type.Namespace;
        return type.Assembly != _assembly || name is null || !name.StartsWith(_room, StringComparison.Ordinal) ? null
            : name.Length == _room.Length ? _room
            : name[(_room.Length + 1)..].Split('.')[0];
    }

    private void Read(Type type)
    {
        Add(type, type.BaseType);
        foreach (var one in type.GetInterfaces().Concat(type.GetFields(Own).Select(field => field.FieldType)))
        {
            Add(type, one);
        }

        foreach (var method in type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own)))
        {
            Add(type, (method as MethodInfo)?.ReturnType);
            foreach (var parameter in method.GetParameters())
            {
                Add(type, parameter.ParameterType);
            }

            if (method.GetMethodBody() is { } body)
            {
                foreach (var local in body.LocalVariables)
                {
                    Add(type, local.LocalType);
                }

                ReadCode(type, method, body.GetILAsByteArray()!);
            }
        }
    }

    private void ReadCode(Type type, MethodBase method, byte[] code)
    {
        var ofType = type.IsGenericType ? type.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? 0xFE00 | code[at + 1] : code[at];
            at += value > 0xFF ? 2 : 1;
            var operand = OpCodesByValue[value].OperandType;
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                var member = method.Module.ResolveMember(BitConverter.ToInt32(code, at), ofType, ofMethod);
                Add(type, member as Type ?? member?.DeclaringType);
                foreach (var argument in member is MethodInfo { IsGenericMethod: true } call ? call.GetGenericArguments() : [])
                {
                    Add(type, argument);
                }
            }

            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private void Add(Type from, Type? to)
    {
        if (to is null || to.IsGenericParameter)
        {
            return;
        }

        if (to.HasElementType)
        {
            Add(from, to.GetElementType());
            return;
        }

        foreach (var argument in to.GetGenericArguments())
        {
            Add(from, argument);
        }

        if (FolderOf(from) is { } user && FolderOf(to) is { } used && user != used)
        {
            _found.Add((user, used, $"{Outer(from).Name} uses {Outer(to).Name}"));
        }
    }

    private static Type Outer(Type type) => type.DeclaringType is { } outer ? Outer(outer) : type;
}
