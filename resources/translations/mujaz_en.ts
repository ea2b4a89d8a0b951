<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks in this article</source>
        <translation>
            <numerusform>%n mark in this article</numerusform>
            <numerusform>%n marks in this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks hidden</source>
        <translation>
            <numerusform>%n mark hidden</numerusform>
            <numerusform>%n marks hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n articles</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thin points</source>
        <translation>
            <numerusform>%n thin point</numerusform>
            <numerusform>%n thin points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values read from the text</source>
        <translation>
            <numerusform>%n value read from the text</numerusform>
            <numerusform>%n values read from the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles added</source>
        <translation>
            <numerusform>%n article added</numerusform>
            <numerusform>%n articles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n was here already</numerusform>
            <numerusform>%n were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n articles done</source>
        <translation>
            <numerusform>{done} of %n article done</numerusform>
            <numerusform>{done} of %n articles done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are reprints of others</source>
        <translation>
            <numerusform>%n is a reprint of another</numerusform>
            <numerusform>%n are reprints of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also in %n other articles</source>
        <translation>
            <numerusform>also in %n other article</numerusform>
            <numerusform>also in %n other articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles deleted</source>
        <translation>
            <numerusform>%n article deleted</numerusform>
            <numerusform>%n articles deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks carried over</source>
        <translation>
            <numerusform>%n mark carried over</numerusform>
            <numerusform>%n marks carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: their words differ</source>
        <translation>
            <numerusform>%n left out: its words differ</numerusform>
            <numerusform>%n left out: their words differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n briefings</source>
        <translation>
            <numerusform>%n briefing</numerusform>
            <numerusform>%n briefings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationships</source>
        <translation>
            <numerusform>%n relationship</numerusform>
            <numerusform>%n relationships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestions</source>
        <translation>
            <numerusform>Accept %n suggestion</numerusform>
            <numerusform>Accept %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n suggestions</source>
        <translation>
            <numerusform>Refuse %n suggestion</numerusform>
            <numerusform>Refuse %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n places alike</source>
        <translation>
            <numerusform>Mark %n place alike</numerusform>
            <numerusform>Mark %n places alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n marks</source>
        <translation>
            <numerusform>Delete %n mark</numerusform>
            <numerusform>Delete %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LooseRecords</name>
    <message numerus="yes">
        <source>%n records belong to {pair} now</source>
        <translation>
            <numerusform>%n record belongs to {pair} now</numerusform>
            <numerusform>%n records belong to {pair} now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n records this relationship</source>
        <translation>
            <numerusform>Give %n record this relationship</numerusform>
            <numerusform>Give %n records this relationship</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairWords</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n articles</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n outlets</source>
        <translation>
            <numerusform>from %n outlet</numerusform>
            <numerusform>from %n outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No article in %n months</source>
        <translation>
            <numerusform>No article in %n month</numerusform>
            <numerusform>No article in %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadWords</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n articles</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them marked</source>
        <translation>
            <numerusform>%n of them marked</numerusform>
            <numerusform>%n of them marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n places</source>
        <translation>
            <numerusform>Mark %n place</numerusform>
            <numerusform>Mark %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places marked. Ctrl+Z takes them all back.</source>
        <translation>
            <numerusform>%n place marked. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n places marked. Ctrl+Z takes them all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not proposed: they may be another record&apos;s</source>
        <translation>
            <numerusform>%n not proposed: it may be another record&apos;s</numerusform>
            <numerusform>%n not proposed: they may be another record&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message numerus="yes">
        <source>Marked like this %n times before.</source>
        <translation>
            <numerusform>Marked like this %n time before.</numerusform>
            <numerusform>Marked like this %n times before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions waiting</source>
        <translation>
            <numerusform>%n suggestion waiting</numerusform>
            <numerusform>%n suggestions waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the library</source>
        <translation>
            <numerusform>%n in the library</numerusform>
            <numerusform>%n in the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the library so far</source>
        <translation>
            <numerusform>%n in the library so far</numerusform>
            <numerusform>%n in the library so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions in the library so far</source>
        <translation>
            <numerusform>%n suggestion in the library so far</numerusform>
            <numerusform>%n suggestions in the library so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions in the library</source>
        <translation>
            <numerusform>%n suggestion in the library</numerusform>
            <numerusform>%n suggestions in the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles not looked through yet</source>
        <translation>
            <numerusform>%n article not looked through yet</numerusform>
            <numerusform>%n articles not looked through yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Accept %n</numerusform>
            <numerusform>Accept %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the first %n</source>
        <translation>
            <numerusform>Accept the first %n</numerusform>
            <numerusform>Accept the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n</source>
        <translation>
            <numerusform>Refuse %n</numerusform>
            <numerusform>Refuse %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions accepted.</source>
        <translation>
            <numerusform>%n suggestion accepted.</numerusform>
            <numerusform>%n suggestions accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions refused.</source>
        <translation>
            <numerusform>%n suggestion refused.</numerusform>
            <numerusform>%n suggestions refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n articles</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {shown} of %n suggestions</source>
        <translation>
            <numerusform>the first {shown} of %n suggestion</numerusform>
            <numerusform>the first {shown} of %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{accepted} of %n taken</source>
        <translation>
            <numerusform>{accepted} of %n taken</numerusform>
            <numerusform>{accepted} of %n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
</TS>
