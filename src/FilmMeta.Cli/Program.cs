Console.Error.WriteLine("filmmeta");
return 2;
