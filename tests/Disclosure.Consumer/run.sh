#!/usr/bin/env bash
# The packages as a user meets them: makes them, restores them into projects outside the solution, builds, runs and publishes those.
# Prints "N passed, N failed" as its last line; exits 1 if anything failed.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
passed=0
failed=0
# A version that no cache can have, and that none keeps.
version=0.1.0-made.$(date +%s)
cache=$(dotnet nuget locals global-packages --list | sed 's/^[^/]*//')
trap 'rm -rf "$work" "$cache"/disclosure.*/"$version"' EXIT

# check NAME COMMAND...: counts whether a command succeeds.
check() {
  local name=$1
  shift
  if "$@" >"$work/log" 2>&1; then
    passed=$((passed + 1))
    echo "ok: $name"
  else
    failed=$((failed + 1))
    echo "FAILED: $name"
    tail -n 30 "$work/log"
  fi
}

# same FILE COMMAND...: whether a command prints what stands in a file.
same() {
  local file=$1
  shift
  "$@" | diff "$file" -
}

# fails_with TEXT COMMAND...: whether a command fails and says so.
fails_with() {
  local text=$1
  shift
  ! "$@" >"$work/failure" 2>&1 && grep -qF "$text" "$work/failure" || { cat "$work/failure"; return 1; }
}

# block LANGUAGE: the fenced block of the package's README.
block() {
  awk -v fence="\`\`\`$1" '$0 == fence { inside = 1; next } /^```/ { inside = 0 } inside' "$root/src/Disclosure.Core/README.md"
}

mkdir -p "$work/packages"
cp "$here/nuget.config" "$work"
check "the library is packed" dotnet pack "$root/src/Disclosure.Core" -c Release -o "$work/packages" -p:Version="$version"
check "the reader of web pages is packed" dotnet pack "$root/src/Disclosure.Html" -c Release -o "$work/packages" -p:Version="$version"
check "the reader of office documents is packed" dotnet pack "$root/src/Disclosure.Office" -c Release -o "$work/packages" -p:Version="$version"
check "the reader of PDF is packed" dotnet pack "$root/src/Disclosure.Pdf" -c Release -o "$work/packages" -p:Version="$version"
check "all readers are packed" dotnet pack "$root/src/Disclosure.Readers" -c Release -o "$work/packages" -p:Version="$version"
check "the tool is packed" dotnet pack "$root/src/Disclosure.Cli" -c Release -o "$work/packages" -p:Version="$version"

cd "$work" || exit 1
check "README: a new project" dotnet new console --name Orchard
check "README: the package is added" dotnet add Orchard package Disclosure.Core --version "$version"
block dschema >Orchard/harvest.dschema
block csharp >Orchard/Program.cs
block text >Orchard/harvest.txt
block output >Orchard/expected.txt
check "README: under fifteen lines" test "$(cat Orchard/harvest.dschema Orchard/Program.cs | wc -l)" -lt 15
cd Orchard || exit 1
check "README: it says what it promises" same expected.txt dotnet run

cd "$work" || exit 1
cp -r "$here/App" .
cd App || exit 1
export DisclosureVersion=$version
check "a project with a schema builds without a warning" dotnet build -c Release
check "it parses, validates and serializes" same expected.txt dotnet bin/Release/net10.0/App.dll
rid=$(dotnet --info | awk '/RID:/ { print $2 }')
check "it is published trimmed" dotnet publish -c Release -r "$rid" --self-contained -p:PublishTrimmed=true -o "$work/trimmed"
check "trimmed, it says the same" same expected.txt "$work/trimmed/App"
if command -v clang >/dev/null || command -v gcc >/dev/null; then
  check "it is published as native code" dotnet publish -c Release -r "$rid" -p:PublishAot=true -o "$work/native"
  check "as native code, it says the same" same expected.txt "$work/native/App"
else
  echo "not run: native code, for which this machine has no C compiler"
fi

check "an older C# is one message" fails_with "error DISC0026: generated code needs C# 12.0 or later" dotnet build -p:LangVersion=11
check "and the only one of the generator" test "$(grep -oE 'error DISC[0-9]+' "$work/failure" | sort -u | wc -l)" -eq 1
echo '[assembly: System.CLSCompliant(true)]' >Promise.cs
check "a project that promises CLS compliance builds without a warning" dotnet build -c Release
mkdir .history
sed 's/Harbour/Haven/g' Library.dschema >.history/Library.dschema
check "schemas in dot folders are none of the project's" dotnet build -c Release
check "it is published into its own folder" dotnet publish -c Release -o published
check "the published copy of its schema counts once" dotnet build -c Release
rm -r .history published
sed 's/form Library/form Archive/' Library.dschema >Archive.dschema
check "another schema is found" dotnet build -c Release
check "its types are there" grep -q ArchiveForm bin/Release/net10.0/App.dll
rm Archive.dschema
check "a schema that was removed is noticed" dotnet build -c Release
check "its types are gone" bash -c '! grep -q ArchiveForm bin/Release/net10.0/App.dll'

sed -i 's/sum(Branches)/sum(Branch)/' Library.dschema
check "an error in a schema stands at its place" fails_with \
  "App/Library.dschema(19,32): error DISC0007: there is no group of rows 'Branch'; did you mean 'Branches'?" dotnet build
check "schemas can be left out" fails_with "error CS0246" dotnet build -p:DisclosureIncludeSchemas=false
rm Library.dschema
echo 'return 0;' >Program.cs
check "without schemas the generator is silent" dotnet build

cd "$work" || exit 1
mkdir Between Beyond
cat >Between/Between.csproj <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageReference Include="Disclosure.Core" Version="$version" /></ItemGroup>
</Project>
PROJECT
cat >Beyond/Beyond.csproj <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>
  <ItemGroup><ProjectReference Include="../Between/Between.csproj" /></ItemGroup>
</Project>
PROJECT
cp "$here/App/Library.dschema" Beyond
echo 'return Beyond.Library.Form.Name == "Library" ? 0 : 1;' >Beyond/Program.cs
check "a project that has the package through another one makes types of its schema" dotnet run --project Beyond
for framework in net8.0 net9.0; do
  check "$framework is told that it is not served" fails_with "NU1202" dotnet restore Between -p:TargetFramework=$framework
done

for file in build/net10.0/Disclosure.Core.props buildTransitive/net10.0/Disclosure.Core.props docs/language.md CHANGELOG.md README.md samples/FoiaReport.dschema; do
  check "the package has $file" bash -c "unzip -l packages/Disclosure.Core.$version.nupkg | grep -q ' $file\$'"
done
check "and nothing else below build" bash -c "! unzip -l packages/Disclosure.Core.$version.nupkg | grep -E ' build' | grep -vE ' build(Transitive)?/net10.0/'"

check "twenty schemas compile in at most 1.5 times the time of their code" bash "$here/compile-time.sh" "$version"
grep ms "$work/log"

check "the tool is installed" dotnet tool install Disclosure.Cli --version "$version" --tool-path "$work/tools" --configfile "$work/nuget.config"
check "the tool runs" fails_with "2 files: 1 without errors, 1 with errors" "$work/tools/disclosure" check

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
