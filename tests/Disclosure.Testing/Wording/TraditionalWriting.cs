namespace Disclosure.Testing;

/// <summary>Writes the characters of labels, headings and values in their traditional forms; others stay simplified, as in careless conversions.</summary>
internal static class TraditionalWriting
{
    /// <summary>Simplified and traditional, in pairs.</summary>
    private const string Pairs =
        "万萬与與业業举舉于於会會体體关關内內况況减減制製办辦务務动動区區单單号號后後国國处處复複审審对對属屬应應废廢开開强強当當总總执執护護报報据據数數" +
        "无無机機权權条條构構标標现現确確稳穩类類系係纠糾组組织織经經结結统統继繼续續维維缴繳罚罰规規获獲补補计計认認议議许許讼訟设設访訪诉訴询詢请請" +
        "购購费費转轉过過这這进進采採门門问問项項题題额額亿億镇鎮农農县縣条條乡鄉";

    /// <summary>The text in traditional characters.</summary>
    public static string Of(string simplified) => string.Create(simplified.Length, simplified, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++)
            target[i] = Of(source[i]);
    });

    private static char Of(char simplified)
    {
        for (var i = 0; i < Pairs.Length; i += 2)
            if (Pairs[i] == simplified)
                return Pairs[i + 1];
        return simplified;
    }
}
