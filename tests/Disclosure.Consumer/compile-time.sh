#!/usr/bin/env bash
# Compares two projects: twenty schemas of two hundred cells, and the code generated from them as plain files. Both are built warm, in turn.
# Called by run.sh in its work folder, with the version of the package. Fails if the schemas take more than 1.5 times as long.
set -euo pipefail
version=$1
rounds=7

mkdir -p Schemas Plain
cat >Schemas/Schemas.csproj <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
    <CompilerGeneratedFilesOutputPath>\$(MSBuildProjectDirectory)/obj/generated</CompilerGeneratedFilesOutputPath>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Disclosure.Core" Version="$version" />
  </ItemGroup>
</Project>
PROJECT
sed '/CompilerGenerated/d; s#<Nullable>#<RootNamespace>Schemas</RootNamespace><Nullable>#' Schemas/Schemas.csproj >Plain/Plain.csproj

# 20 rows of 10 columns, with totals both ways.
for form in $(seq 20); do
  {
    echo "form Form$form Form number $form"
    echo "table Figures T1"
    echo "  columns"
    for column in $(seq 9); do echo "    Column$column  Column $column"; done
    echo "    All  All columns"
    echo "  rows"
    echo "    Parts  Parts"
    for row in $(seq 19); do echo "      Row$row  Row $row"; done
    echo "    All  All rows"
    echo "  rule SUM1 error The columns add up"
    echo "    for each row: All = Column1 + Column2 + Column3 + Column4 + Column5 + Column6 + Column7 + Column8 + Column9"
    echo "  rule SUM2 (implied) error The rows add up"
    echo "    for each column: All = sum(Parts)"
  } >"Schemas/form$form.dschema"
done

build() {
  dotnet build "$1" --no-restore --no-incremental --nologo -v q -clp:NoSummary >/dev/null
}

dotnet restore Schemas >/dev/null
build Schemas
find Schemas/obj/generated -name '*.cs' -exec cp {} Plain/ \;
sed -i '/EmitCompilerGeneratedFiles/d; /CompilerGeneratedFilesOutputPath/d' Schemas/Schemas.csproj
rm -rf Schemas/obj/generated
dotnet restore Schemas >/dev/null
dotnet restore Plain >/dev/null
build Schemas
build Plain

# time_of PROJECT: milliseconds of one build.
time_of() {
  local start
  start=$(date +%s%N)
  build "$1"
  echo $((($(date +%s%N) - start) / 1000000))
}

: >schemas.times
: >plain.times
for _ in $(seq $rounds); do
  time_of Schemas >>schemas.times
  time_of Plain >>plain.times
done

median() { sort -n "$1" | sed -n "$(((rounds + 1) / 2))p"; }
schemas=$(median schemas.times)
plain=$(median plain.times)
echo "twenty schemas: $schemas ms; their code as plain files: $plain ms (medians of $rounds)"
[ $((schemas * 2)) -le $((plain * 3)) ]
