namespace Disclosure.Testing;

/// <summary>Labels that are nearly those of the form and mean something else, and others that mean the same.</summary>
internal static class NearLabels
{
    private static readonly Dictionary<string, string> s_others = new(StringComparer.Ordinal)
    {
        ["本年新制作数量"] = "上年新制作数量",
        ["本年新公开数量"] = "上年新公开数量",
        ["对外公开总数量"] = "对内公开总数量",
        ["上一年项目数量"] = "下一年项目数量",
        ["处理决定数量"] = "未处理决定数量",
        ["本年制发件数"] = "上年制发件数",
        ["本年废止件数"] = "上年废止件数",
        ["现行有效件数"] = "现行无效件数",
        ["本年处理决定数量"] = "上年处理决定数量",
        ["采购项目数量"] = "未采购项目数量",
        ["行政许可"] = "非行政许可",
        ["行政规范性文件"] = "非行政规范性文件",
        ["政府集中采购"] = "非政府集中采购",
        ["自然人"] = "非自然人",
        ["尚未审结"] = "已经审结",
        ["一、本年新收政府信息公开申请数量"] = "一、上年新收政府信息公开申请数量",
        ["二、上年结转政府信息公开申请数量"] = "二、下年结转政府信息公开申请数量",
        ["1.属于国家秘密"] = "1.不属于国家秘密",
        ["5.属于三类内部事务信息"] = "5.属于一类内部事务信息",
        ["6.属于四类过程性信息"] = "6.属于三类过程性信息",
        ["1.本机关不掌握相关政府信息"] = "1.本机关掌握相关政府信息",
        ["2.没有现成信息需要另行制作"] = "2.有现成信息不需要另行制作",
        ["2.重复申请"] = "2.非重复申请",
        ["4.无正当理由大量反复申请"] = "4.有正当理由大量反复申请",
        ["（六）其他处理"] = "（八）其他处理",
        ["四、结转下年度继续办理"] = "四、结转上年度继续办理",
    };

    private static readonly Dictionary<string, string> s_rewordings = new(StringComparer.Ordinal)
    {
        ["总计"] = "总数",
        ["其他"] = "其它",
        ["自然人"] = "公民个人",
        ["商业企业"] = "企业",
        ["其他结果"] = "其它结果",
        ["尚未审结"] = "未审结",
        ["本年增/减"] = "本年增减",
        ["处理决定数量"] = "处理决定数",
        ["（七）总计"] = "（七）总数",
        ["（一）予以公开"] = "（一）公开",
        ["行政事业性收费"] = "行政事业收费",
        ["2.重复申请"] = "2.重复提出申请",
    };

    /// <summary>A label that differs in what a label says; null if there is none for it.</summary>
    public static string? Of(string label) => s_others.GetValueOrDefault(label);

    /// <summary>Another word for the same; null if there is none for it.</summary>
    public static string? RewordingOf(string label) => s_rewordings.GetValueOrDefault(label);
}
