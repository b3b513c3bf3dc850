using System.Reflection;
using Extractor.Model;

namespace Extractor.Tests.Journals;

/// <summary>Any record of the model with something random in every member, those that are added later included.</summary>
internal sealed class RandomModel(int seed)
{
    private readonly Random _random = new(seed);
    private readonly NullabilityInfoContext _nullability = new();

    public T Make<T>() => (T)Make(typeof(T))!;

    private object? Make(Type type) => type switch
    {
        _ when type == typeof(string) => RandomText.Make(_random.Next()),
        _ when type == typeof(int) => _random.Next(4) == 0 ? _random.Next(int.MinValue, int.MaxValue) : _random.Next(300),
        _ when type == typeof(double) => _random.NextDouble() * _random.Next(-2, 3),
        _ when type == typeof(bool) => _random.Next(2) == 0,
        _ when type == typeof(DateOnly) => DateOnly.FromDayNumber(_random.Next(DateOnly.MaxValue.DayNumber + 1)),
        _ when type == typeof(SourceMap) => MakeMap(),
        { IsEnum: true } => Enum.GetValues(type).GetValue(_random.Next(Enum.GetValues(type).Length)),
        _ when Nullable.GetUnderlyingType(type) is { } underlying => _random.Next(2) == 0 ? null : Make(underlying),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => MakeList(type.GetGenericArguments()[0]),
        _ => MakeRecord(type),
    };

    private Array MakeList(Type itemType)
    {
        var list = Array.CreateInstance(itemType, _random.Next(4));
        for (var i = 0; i < list.Length; i++)
        {
            list.SetValue(Make(itemType), i);
        }

        return list;
    }

    private object MakeRecord(Type type)
    {
        var made = type.GetConstructor([]) is not null
            ? Activator.CreateInstance(type)!
            : type.GetConstructors()[0] is var constructor ? constructor.Invoke([.. constructor.GetParameters().Select(parameter => Make(parameter.ParameterType))]) : null!;
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
        {
            var mayBeNull = _nullability.Create(property).WriteState == NullabilityState.Nullable;
            property.SetValue(made, mayBeNull && _random.Next(3) == 0 ? null : Make(property.PropertyType));
        }

        return made;
    }

    private SourceMap MakeMap()
    {
        var source = RandomText.Make(_random.Next()) + "👍 lone \uD83D";
        var pieces = new List<SourcePiece>();
        for (var at = _random.Next(3); at + 4 < source.Length; at += 3 + _random.Next(5))
        {
            pieces.Add(new SourcePiece(new TextSpan(at, at + 2), new TextSpan(at + 1, at + 3 + _random.Next(2))));
        }

        return new SourceMap(source, pieces);
    }
}
