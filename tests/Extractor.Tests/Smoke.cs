namespace Extractor.Tests;
