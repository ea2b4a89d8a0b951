"""How the program looks: values from resources/themes/tokens.json turned into colours, faces and icons."""
