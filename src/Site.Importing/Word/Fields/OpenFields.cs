using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Site.Importing.Tree;

namespace Site.Importing.Word.Fields;

/// <summary>The fields of Word that a place in a paragraph stands in: each an instruction, then what it came to.</summary>
internal sealed class OpenFields(WordSource source)
{
    // The innermost comes first.
    private readonly Stack<Field> _open = new();

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public string? Address { get; set; }

        /// <summary>Whether what it came to has begun.</summary>
        public bool IsShown { get; set; }

        /// <summary>Whether it stands in the instruction of another: what it came to is a word of that, which nobody sees.</summary>
        public bool IsOfInstruction { get; init; }

        /// <summary>On one line; null of other fields.</summary>
        public string? Formula { get; set; }

        /// <summary>The words beside a formula, which are no text.</summary>
        public StringBuilder Result { get; } = new();
    }

    /// <summary>Where the innermost link leads; null outside of links.</summary>
    public string? Address => _open.Select(each => each.Address).FirstOrDefault(found => found is not null);

    /// <summary>Whether a field that begins here is a word of another's instruction.</summary>
    public bool AreInstructed => _open.TryPeek(out var open) && (open.IsOfInstruction || !open.IsShown);

    /// <summary>Whether what stands here is a word of an instruction.</summary>
    public bool AreHidden => _open.Any(each => each.IsOfInstruction);

    public void Begin() => _open.Push(new Field { IsOfInstruction = AreInstructed });

    public void Instruct(string? words)
    {
        if (_open.TryPeek(out var field))
        {
            field.Instruction.Append(words);
        }
    }

    /// <summary>The instruction ends. Word draws a formula from it, whatever result other programs put beside it.</summary>
    /// <returns>The formula on one line; null of other fields.</returns>
    public string? Show()
    {
        if (!_open.TryPeek(out var field) || field.IsShown)
        {
            return null;
        }

        var instruction = field.Instruction.ToString();
        field.IsShown = true;
        field.Address = WordLinks.OfField(instruction);
        return field.Formula = EquationField.InOneLine(instruction) is { Length: > 0 } line ? line : null;
    }

    public void End()
    {
        if (_open.TryPop(out var ended))
        {
            TellResult(ended);
        }
    }

    /// <summary>Ends those that the paragraph leaves open.</summary>
    public void EndAll()
    {
        while (_open.Count > 0)
        {
            End();
        }
    }

    /// <summary>Keeps the words beside a formula, and says whether there is one.</summary>
    public bool TakeResult(OpenXmlElement element)
    {
        var field = _open.FirstOrDefault(each => each.Formula is not null);
        field?.Result.Append(element is Text text ? text.Text : WordSource.WordsOf(element));
        return field is not null;
    }

    /// <summary>Where it says anything that the formula does not.</summary>
    private void TellResult(Field field)
    {
        if (field.Formula is { } formula && Letters(field.Result.ToString()).Except(Letters(formula)).Any())
        {
            source.Tell(RemarkKind.ObjectDropped, field.Result.ToString());
        }

        static IEnumerable<char> Letters(string words) => words.Where(char.IsLetterOrDigit);
    }
}
