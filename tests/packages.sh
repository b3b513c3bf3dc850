#!/usr/bin/env bash
# Packs everything that is packed and uses it as a stranger would: the tool from a folder, and each library in a new
# program, the one that its README shows. Takes a folder for the packages, which stays, or a temporary one.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
packages=$(realpath -m "${1:-$work/packages}")

# Packages installed here stay here: the next run must not find those of this one
export NUGET_PACKAGES=$work/cache
mkdir "$work/use" && cp -r samples/articles "$work/use" && cp samples/articles/xi-blinken-no-breakthrough.txt "$work/use/a.txt"

dotnet pack --configuration Release --output "$packages" --verbosity quiet
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)
for package in Cli Core Formats; do
  for file in README.md LICENSE NOTICE; do
    unzip -l "$packages/Extractor.$package.$version.nupkg" | grep " $file\$" > /dev/null || { echo "Extractor.$package holds no $file"; exit 1; }
  done
done
for package in "$packages"/*."$version".nupkg; do
  ! unzip -l "$package" | grep Extractor.Lists || { echo "$package holds what only builds it"; exit 1; }
done
dotnet pack --configuration Release --no-build --output "$work/again" --verbosity quiet

echo "+ the tool"
dotnet tool install Extractor.Cli --version "$version" --tool-path "$work/tool" --source "$packages" > /dev/null
cd "$work/use"
"$work/tool/extractor" --version
"$work/tool/extractor" articles --format jsonl | cmp - <(cd "$root/samples" && "$work/tool/extractor" articles --format jsonl)
"$work/tool/extractor" a.txt --output a.csv && grep --max-count 1 "^id,article," a.csv > /dev/null

for library in Core Formats; do
  echo "+ Extractor.$library in a new program"
  mkdir "$work/$library" && cd "$work/$library" && cp "$work/use/a.txt" .
  cat > Program.csproj <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <RestoreAdditionalProjectSources>$packages</RestoreAdditionalProjectSources>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Extractor.$library" Version="$version" />
  </ItemGroup>
</Project>
XML
  sed -n '/^```csharp/,/^```$/{/^```/!p}' "$root/src/Extractor.$library/README.md" > Program.cs
  dotnet run --configuration Release > printed
  grep --quiet --no-messages Blinken printed statements.csv || { echo "the program printed no statement:"; cat printed; exit 1; }
done
echo "the packages work"
