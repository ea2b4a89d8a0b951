<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln marks</source>
        <translation>
            <numerusform>%Ln mark</numerusform>
            <numerusform>%Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks in this article</source>
        <translation>
            <numerusform>%Ln mark in this article</numerusform>
            <numerusform>%Ln marks in this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks hidden</source>
        <translation>
            <numerusform>%Ln mark hidden</numerusform>
            <numerusform>%Ln marks hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thin points</source>
        <translation>
            <numerusform>%Ln thin point</numerusform>
            <numerusform>%Ln thin points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values read from the text</source>
        <translation>
            <numerusform>%Ln value read from the text</numerusform>
            <numerusform>%Ln values read from the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles added</source>
        <translation>
            <numerusform>%Ln article added</numerusform>
            <numerusform>%Ln articles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already</source>
        <translation>
            <numerusform>%Ln was here already</numerusform>
            <numerusform>%Ln were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln articles done</source>
        <translation>
            <numerusform>{done} of %Ln article done</numerusform>
            <numerusform>{done} of %Ln articles done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are reprints of others</source>
        <translation>
            <numerusform>%Ln is a reprint of another</numerusform>
            <numerusform>%Ln are reprints of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also in %Ln other articles</source>
        <translation>
            <numerusform>Also in %Ln other article</numerusform>
            <numerusform>Also in %Ln other articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles deleted</source>
        <translation>
            <numerusform>%Ln article deleted</numerusform>
            <numerusform>%Ln articles deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks carried over</source>
        <translation>
            <numerusform>%Ln mark carried over</numerusform>
            <numerusform>%Ln marks carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: their words differ</source>
        <translation>
            <numerusform>%Ln left out: its words differ</numerusform>
            <numerusform>%Ln left out: their words differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln briefings</source>
        <translation>
            <numerusform>%Ln briefing</numerusform>
            <numerusform>%Ln briefings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relationships</source>
        <translation>
            <numerusform>%Ln relationship</numerusform>
            <numerusform>%Ln relationships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln suggestions</source>
        <translation>
            <numerusform>Accept %Ln suggestion</numerusform>
            <numerusform>Accept %Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %Ln suggestions</source>
        <translation>
            <numerusform>Refuse %Ln suggestion</numerusform>
            <numerusform>Refuse %Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln places alike</source>
        <translation>
            <numerusform>Mark %Ln place alike</numerusform>
            <numerusform>Mark %Ln places alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln marks</source>
        <translation>
            <numerusform>Delete %Ln mark</numerusform>
            <numerusform>Delete %Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LooseRecords</name>
    <message numerus="yes">
        <source>%Ln records belong to {pair} now</source>
        <translation>
            <numerusform>%Ln record belongs to {pair} now</numerusform>
            <numerusform>%Ln records belong to {pair} now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln records this relationship</source>
        <translation>
            <numerusform>Give %Ln record this relationship</numerusform>
            <numerusform>Give %Ln records this relationship</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairWords</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln outlets</source>
        <translation>
            <numerusform>from %Ln outlet</numerusform>
            <numerusform>from %Ln outlets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreements</source>
        <translation>
            <numerusform>%Ln agreement</numerusform>
            <numerusform>%Ln agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No article in %Ln months</source>
        <translation>
            <numerusform>No article in %Ln month</numerusform>
            <numerusform>No article in %Ln months</numerusform>
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
    <message numerus="yes">
        <source>%Ln of them marked</source>
        <translation>
            <numerusform>%Ln of them marked</numerusform>
            <numerusform>%Ln of them marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln places</source>
        <translation>
            <numerusform>Mark %Ln place</numerusform>
            <numerusform>Mark %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places marked. Ctrl+Z takes them all back.</source>
        <translation>
            <numerusform>%Ln place marked. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln places marked. Ctrl+Z takes them all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not proposed: they may be another record&apos;s</source>
        <translation>
            <numerusform>%Ln not proposed: it may be another record&apos;s</numerusform>
            <numerusform>%Ln not proposed: they may be another record&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message numerus="yes">
        <source>Marked like this %Ln times before.</source>
        <translation>
            <numerusform>Marked like this %Ln time before.</numerusform>
            <numerusform>Marked like this %Ln times before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions waiting</source>
        <translation>
            <numerusform>%Ln suggestion waiting</numerusform>
            <numerusform>%Ln suggestions waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the library</source>
        <translation>
            <numerusform>%Ln in the library</numerusform>
            <numerusform>%Ln in the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the library so far</source>
        <translation>
            <numerusform>%Ln in the library so far</numerusform>
            <numerusform>%Ln in the library so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions in the library so far</source>
        <translation>
            <numerusform>%Ln suggestion in the library so far</numerusform>
            <numerusform>%Ln suggestions in the library so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions in the library</source>
        <translation>
            <numerusform>%Ln suggestion in the library</numerusform>
            <numerusform>%Ln suggestions in the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles not looked through yet</source>
        <translation>
            <numerusform>%Ln article not looked through yet</numerusform>
            <numerusform>%Ln articles not looked through yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln</source>
        <translation>
            <numerusform>Accept %Ln</numerusform>
            <numerusform>Accept %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the first %Ln</source>
        <translation>
            <numerusform>Accept the first %Ln</numerusform>
            <numerusform>Accept the first %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %Ln</source>
        <translation>
            <numerusform>Refuse %Ln</numerusform>
            <numerusform>Refuse %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions accepted.</source>
        <translation>
            <numerusform>%Ln suggestion accepted.</numerusform>
            <numerusform>%Ln suggestions accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions refused.</source>
        <translation>
            <numerusform>%Ln suggestion refused.</numerusform>
            <numerusform>%Ln suggestions refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {shown} of %Ln suggestions</source>
        <translation>
            <numerusform>the first {shown} of %Ln suggestion</numerusform>
            <numerusform>the first {shown} of %Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{accepted} of %Ln taken</source>
        <translation>
            <numerusform>{accepted} of %Ln taken</numerusform>
            <numerusform>{accepted} of %Ln taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
</context>
</TS>
