global using Extractor.Model;
