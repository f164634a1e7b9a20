using System.Text;

namespace SiteGen.Core.Model;

/// <summary>The words of the model's enumerations as content and data write them: <c>NotStated</c> is <c>not-stated</c>.</summary>
public static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum
        => Of(value.ToString());

    public static string Of(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
