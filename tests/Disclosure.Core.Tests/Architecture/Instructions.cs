using System.Reflection.Emit;

namespace Disclosure.Tests;

/// <summary>The instructions of compiled code, one by one.</summary>
internal static class Instructions
{
    private static readonly Dictionary<int, OpCode> s_opCodes = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => (int)(ushort)code.Value);

    /// <summary>Reads the code of a method.</summary>
    /// <returns>Each instruction, with the first four bytes of what it is about: a token, where it has one.</returns>
    public static IEnumerable<(OpCode Code, int Operand)> Of(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var opCode = s_opCodes[code[at] == 0xFE ? 0xFE00 | code[at + 1] : code[at]];
            at += opCode.Size;
            yield return (opCode, at + sizeof(int) <= code.Length ? BitConverter.ToInt32(code, at) : 0);
            at += OperandSize(opCode.OperandType, code, at);
        }
    }

    private static int OperandSize(OperandType type, byte[] code, int at) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
        _ => 4,
    };
}
