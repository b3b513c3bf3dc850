using System.Collections;
using System.Reflection;
using Extractor.Model;
using Extractor.Writing;

namespace Extractor.Tests.Journals;

/// <summary>Compares records of the model member by member, those that are added later included.</summary>
internal static class ModelComparison
{
    public static void Equal(object? expected, object? actual, string path)
    {
        if (expected is null || actual is null || expected is string or DateOnly or Enum || expected.GetType().IsPrimitive)
        {
            Assert.True(Equals(expected, actual), $"{path}: {expected} became {actual}; the codecs in Journals/ must carry every member");
        }
        else if (expected is SourceMap map)
        {
            Equal(map, (SourceMap)actual, path);
        }
        else if (expected is IEnumerable list)
        {
            var (one, two) = (list.Cast<object>().ToList(), ((IEnumerable)actual).Cast<object>().ToList());
            Assert.True(one.Count == two.Count, $"{path}: {one.Count} became {two.Count}");
            for (var i = 0; i < one.Count; i++)
            {
                Equal(one[i], two[i], $"{path}[{i}]");
            }
        }
        else
        {
            foreach (var property in expected.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                Equal(property.GetValue(expected), property.GetValue(actual), $"{path}.{property.Name}");
            }
        }
    }

    // Of the source, places in code points are all that an output shows
    private static void Equal(SourceMap expected, SourceMap actual, string path)
    {
        var (one, two) = (new CodePoints(expected.Source), new CodePoints(actual.Source));
        for (var i = 0; i <= expected.Source.Length; i++)
        {
            Equal(one.At(i), two.At(i), path);
            Equal(expected.Find(new TextSpan(0, i)), actual.Find(new TextSpan(0, i)), path);
            Equal(expected.Find(new TextSpan(i, i + 1)), actual.Find(new TextSpan(i, i + 1)), path);
        }
    }
}
