"""The effort figure: how many acts a practised analyst needs for an annotated article.

`python -m tests.effort [--mode mouse|all|keys|help] [--each] [--spent] [--curve | ARTICLE ...]` opens the real window
over a project of the articles, reproduces every mark with its record and form by events alone, counts the acts from the
events that reach the window (counting.py) and compares what stands in the project with the annotation (judge.py). Some
three minutes for the five real articles with the mouse, twice that without one.

With suggestions (`help`) the analyst waits until they stand, accepts the right ones together in the dock after ticking
and unticking there (helped.py), refuses what is left, marks by hand what nobody proposed, and looks at each form: the
card under the resting mouse tells all of its values, which is no act; where one is wrong or missing, the form is
opened by a click and mended (looking.py). `--curve` does so for twenty articles, the real ones and the sample's, and
tells what each took: in all, less what was spent on words that stand nowhere in the article (an annotator's own, such
as a measure named in another way; only fields of words have them), and without forms.

A value is mended as a person does it: a click on the field opens its list, which begins with what stands near the mark;
a row in sight is clicked on, else letters are typed until it is in sight, or all of them.

Articles are brought in beforehand. The analyst knows the marks to be made, remembers what was marked as what, and sees
what the window shows; what the window would propose is hoped for by rules learnt from trying (analyst.py), and a hope
that fails is mended and paid for. Without a mouse the shortest way of keys is taken (routes.py), which a hand does not
always find. Not reproduced: English names, and a statement's gist, which is its mark's words.
"""
