return Disclosure.Cli.DisclosureTool.Run(args);
