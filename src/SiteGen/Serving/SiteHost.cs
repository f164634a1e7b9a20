using System.Net;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Serving;

/// <summary>What a host does around the files themselves: headers by path, the way into a site below a path, the 404 page.</summary>
internal sealed class SiteHost(string folder, string root)
{
    private const string HeadersFile = "_headers";

    /// <summary>As requests show it.</summary>
    private readonly string decodedRoot = Uri.UnescapeDataString(root);

    /// <summary>Before a file is looked for.</summary>
    public Task Enter(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path.Value ?? "/";
        // A page elsewhere could let its own name lead here and read drafts.
        if (!IsLoopback(context.Request.Host.Host))
            return Refuse(context, HttpStatusCode.MisdirectedRequest);
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            return Refuse(context, HttpStatusCode.MethodNotAllowed);
        context.Response.Headers.CacheControl = "no-cache";
        foreach (var (name, value) in ReadRules().For(path))
            context.Response.Headers[name] = value;
        if (path.StartsWith(decodedRoot, StringComparison.Ordinal))
            return path == decodedRoot + HeadersFile ? NotFound(context) : next(context);
        // Other letter case is another path on a host.
        if (path != "/" && path + "/" != decodedRoot)
            return NotFound(context);
        context.Response.Redirect(root);
        return Task.CompletedTask;
    }

    /// <summary>The 404 page of the language that was asked for, else of the source language.</summary>
    public Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = (int)HttpStatusCode.NotFound;
        var language = context.Request.Path.Value?.Split('/') is ["", var first, _, ..] && first.All(char.IsAsciiLetter) ? first : "";
        var page = new[] { Path.Combine(folder, language, "404.html"), Path.Combine(folder, "404.html") }.FirstOrDefault(File.Exists);
        if (page is null)
            return Task.CompletedTask;
        context.Response.ContentType = "text/html; charset=utf-8";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.SendFileAsync(page);
    }

    /// <remarks>At each request: a build may exchange the folder while it is shown.</remarks>
    private HeaderRules ReadRules()
    {
        var file = Path.Combine(folder, HeadersFile);
        return HeaderRules.Parse(File.Exists(file) ? File.ReadAllText(file) : "");
    }

    private static Task Refuse(HttpContext context, HttpStatusCode status)
    {
        context.Response.StatusCode = (int)status;
        return Task.CompletedTask;
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
