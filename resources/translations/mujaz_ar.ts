<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About Mujaz</source>
        <translation>عن موجز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Mujaz {version}</source>
        <translation>موجز {version}</translation>
    </message>
    <message>
        <source>Read and mark Arabic news, and brief on two countries. Nothing leaves this computer.</source>
        <translation>لقراءة الأخبار العربية وتعليمها وإعداد موجز عن علاقة بلدين. لا يخرج شيء من هذا الجهاز.</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt for Python (LGPL), SQLite, CAMeL Tools and python-docx.</source>
        <translation>رخصة MIT. بُني على Qt for Python ‏(LGPL) وSQLite وCAMeL Tools وpython-docx.</translation>
    </message>
    <message>
        <source>Faces: Noto, Inter, Amiri, Charis SIL (OFL). Icons: Lucide (ISC).</source>
        <translation>الخطوط: Noto وInter وAmiri وCharis SIL ‏(OFL). الأيقونات: Lucide ‏(ISC).</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>لصق كمقال</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>افتح مشروعاً للتجربة</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Export all as JSON Lines…</source>
        <translation>تصدير الكل بصيغة JSON Lines…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>بحث في هذا المقال</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>بحث في كل المقالات</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>ابحث عن أي شيء…</translation>
    </message>
    <message>
        <source>Delete this article</source>
        <translation>حذف هذا المقال</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Plain reading</source>
        <translation>قراءة بلا علامات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Change record…</source>
        <translation>تغيير السجل…</translation>
    </message>
    <message>
        <source>Note on this mark</source>
        <translation>ملاحظة على هذه العلامة</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>نقطة رئيسة</translation>
    </message>
    <message>
        <source>Confirm all guesses</source>
        <translation>تأكيد كل التخمينات</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <translation>حذف العلامة</translation>
    </message>
    <message>
        <source>Article is new</source>
        <translation>المقال جديد</translation>
    </message>
    <message>
        <source>Article is in progress</source>
        <translation>المقال قيد العمل</translation>
    </message>
    <message>
        <source>Article is done</source>
        <translation>اكتمل المقال</translation>
    </message>
    <message>
        <source>Write briefing</source>
        <translation>إعداد الموجز</translation>
    </message>
    <message>
        <source>Write briefing…</source>
        <translation>إعداد الموجز بخيارات…</translation>
    </message>
    <message>
        <source>Relationship of this article…</source>
        <translation>علاقة هذا المقال…</translation>
    </message>
    <message>
        <source>Turn the order of the two countries</source>
        <translation>تبديل ترتيب البلدين</translation>
    </message>
    <message>
        <source>Keys on one page</source>
        <translation>المفاتيح في صفحة واحدة</translation>
    </message>
    <message>
        <source>About Mujaz</source>
        <translation>عن موجز</translation>
    </message>
</context>
<context>
    <name>AliasesRow</name>
    <message>
        <source>Also written</source>
        <translation>يُكتب أيضاً</translation>
    </message>
    <message>
        <source>Add a spelling</source>
        <translation>إضافة صيغة كتابة</translation>
    </message>
    <message>
        <source>Another spelling</source>
        <translation>صيغة كتابة أخرى</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>مكان الخبر</translation>
    </message>
    <message>
        <source>Dateline date</source>
        <translation>تاريخ الخبر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>These were read from the text: mend what is wrong. A dashed relationship waits for your tick.</source>
        <translation>قُرئت هذه من النص، فصحّح ما أخطأ. والعلاقة المتقطعة الإطار تنتظر تأكيدك.</translation>
    </message>
    <message>
        <source>These were read from the text: mend what is wrong.</source>
        <translation>قُرئت هذه من النص، فصحّح ما أخطأ.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
</context>
<context>
    <name>BriefCommands</name>
    <message>
        <source>No article belongs to a pair of countries yet; give one its relationship first (Ctrl+E).</source>
        <translation>لا مقال ينتمي إلى علاقة بين بلدين بعد؛ حدّد علاقة مقال أولاً (Ctrl+E).</translation>
    </message>
    <message>
        <source>Writing the briefing</source>
        <translation>إعداد الموجز</translation>
    </message>
    <message>
        <source>Choose a relationship in the library first.</source>
        <translation>اختر علاقة في المكتبة أولاً.</translation>
    </message>
    <message>
        <source>Read in this order now: {pair}</source>
        <translation>الترتيب الآن: {pair}</translation>
    </message>
    <message>
        <source>Briefing written: {name}</source>
        <translation>أُعد الموجز: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>BriefPanel</name>
    <message>
        <source>Write briefing</source>
        <translation>إعداد الموجز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>مكان آخر…</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Treaty</source>
        <translation>معاهدة</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاقية</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation>مذكرة تفاهم</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>بروتوكول</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>خارطة طريق</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Joint statement</source>
        <translation>بيان مشترك</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>عقد</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>قرض</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>خطاب نوايا</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>Under negotiation</source>
        <translation>قيد التفاوض</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>معلنة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>مصدّق عليها</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>State visit</source>
        <translation>زيارة دولة</translation>
    </message>
    <message>
        <source>Official visit</source>
        <translation>زيارة رسمية</translation>
    </message>
    <message>
        <source>Working visit</source>
        <translation>زيارة عمل</translation>
    </message>
    <message>
        <source>Summit</source>
        <translation>قمة</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>محادثات</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Signing ceremony</source>
        <translation>مراسم توقيع</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>منتدى</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>القمة</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>الحكومة</translation>
    </message>
    <message>
        <source>Ministers</source>
        <translation>الوزراء</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>الخبراء</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>نداء</translation>
    </message>
    <message>
        <source>Level of relations</source>
        <translation>مستوى العلاقات</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>Head of state</source>
        <translation>رئيس دولة</translation>
    </message>
    <message>
        <source>Head of government</source>
        <translation>رئيس حكومة</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>وزير</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>سفير</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>مسؤول</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Type to search records</source>
        <translation>اكتب لتبحث في السجلات</translation>
    </message>
    <message>
        <source>Esc lets go</source>
        <translation>Esc للخروج</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>spelt alike</source>
        <translation>كتابة قريبة</translation>
    </message>
    <message>
        <source>holds these words</source>
        <translation>يضم هذه الكلمات</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Sources differ: {field}</source>
        <translation>المصادر تختلف: {field}</translation>
    </message>
    <message>
        <source>by the analyst</source>
        <translation>من المحلل</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>%n علامات</numerusform>
            <numerusform>%n علامة</numerusform>
            <numerusform>%n علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks in this article</source>
        <translation>
            <numerusform>لا علامات في هذا المقال</numerusform>
            <numerusform>علامة واحدة في هذا المقال</numerusform>
            <numerusform>علامتان في هذا المقال</numerusform>
            <numerusform>%n علامات في هذا المقال</numerusform>
            <numerusform>%n علامة في هذا المقال</numerusform>
            <numerusform>%n علامة في هذا المقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>لا ذكر</numerusform>
            <numerusform>ذكر واحد</numerusform>
            <numerusform>ذكران</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n articles</source>
        <translation>
            <numerusform>في لا مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %n مقالات</numerusform>
            <numerusform>في %n مقالاً</numerusform>
            <numerusform>في %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالاً</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>لا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n حروف</numerusform>
            <numerusform>%n حرفاً</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values read from the text</source>
        <translation>
            <numerusform>لا قيم تنتظر التأكيد</numerusform>
            <numerusform>قيمة واحدة مقروءة من النص</numerusform>
            <numerusform>قيمتان مقروءتان من النص</numerusform>
            <numerusform>%n قيم مقروءة من النص</numerusform>
            <numerusform>%n قيمة مقروءة من النص</numerusform>
            <numerusform>%n قيمة مقروءة من النص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles added</source>
        <translation>
            <numerusform>لم يُضف أي مقال</numerusform>
            <numerusform>أُضيف مقال واحد</numerusform>
            <numerusform>أُضيف مقالان</numerusform>
            <numerusform>أُضيفت %n مقالات</numerusform>
            <numerusform>أُضيف %n مقالاً</numerusform>
            <numerusform>أُضيف %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>لا شيء كان هنا</numerusform>
            <numerusform>مقال واحد كان هنا من قبل</numerusform>
            <numerusform>مقالان كانا هنا من قبل</numerusform>
            <numerusform>%n مقالات كانت هنا من قبل</numerusform>
            <numerusform>%n مقالاً كانت هنا من قبل</numerusform>
            <numerusform>%n مقال كانت هنا من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>قُرئت كل الملفات</numerusform>
            <numerusform>تعذرت قراءة ملف واحد</numerusform>
            <numerusform>تعذرت قراءة ملفين</numerusform>
            <numerusform>تعذرت قراءة %n ملفات</numerusform>
            <numerusform>تعذرت قراءة %n ملفاً</numerusform>
            <numerusform>تعذرت قراءة %n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>A fault in Mujaz</source>
        <translation>خلل في موجز</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you did before is on disk; this last act was not done.</source>
        <translation>حدث خلل في البرنامج. ما فعلته من قبل محفوظ على القرص، ولم يُنفّذ الفعل الأخير.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>US dollar</source>
        <translation>دولار أمريكي</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>يورو</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>يوان</translation>
    </message>
    <message>
        <source>Russian rouble</source>
        <translation>روبل روسي</translation>
    </message>
    <message>
        <source>Tenge</source>
        <translation>تنغي</translation>
    </message>
    <message>
        <source>Somoni</source>
        <translation>سوموني</translation>
    </message>
    <message>
        <source>Uzbek sum</source>
        <translation>سوم أوزبكي</translation>
    </message>
    <message>
        <source>Kyrgyz som</source>
        <translation>سوم قيرغيزي</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>ريال سعودي</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>درهم إماراتي</translation>
    </message>
    <message>
        <source>Egyptian pound</source>
        <translation>جنيه مصري</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>ليرة تركية</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>جنيه إسترليني</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>ين</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>since {date}</source>
        <translation>منذ {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>from {start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>Taken back: {step}</source>
        <translation>تم التراجع: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>أُعيد: {step}</translation>
    </message>
    <message>
        <source>Deleted: {title}. Ctrl+Z brings it back.</source>
        <translation>حُذف: {title}. يعيده Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Role</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Role in English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>في المنصب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>الموقّعون</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>ما يُقاس</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Change in %</source>
        <translation>التغير %</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>المخاطَب</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Gist in English</source>
        <translation>بالإنجليزية</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Add a folder of articles</source>
        <translation>إضافة مجلد من المقالات</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Text in {encoding}</source>
        <translation>نص بترميز {encoding}</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>إضافة مقالات</translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>إضافة المقالات</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Mujaz project</source>
        <translation>مشروع موجز</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>A copy was saved: {name}</source>
        <translation>حُفظت نسخة: {name}</translation>
    </message>
    <message>
        <source>Export all as JSON Lines</source>
        <translation>تصدير الكل بصيغة JSON Lines</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>تم التصدير: {name}</translation>
    </message>
    <message>
        <source>My project</source>
        <translation>مشروعي</translation>
    </message>
    <message>
        <source>This project is open for reading only; save a copy to work on.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط؛ احفظ نسخة لتعمل عليها.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>بحث في المقال</translation>
    </message>
    <message>
        <source>Exact letters</source>
        <translation>الحروف بعينها</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>No hit</source>
        <translation>لا نتيجة</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Begin with a folder of articles</source>
        <translation>ابدأ بمجلد من المقالات</translation>
    </message>
    <message>
        <source>Read, mark what matters, and hand over a briefing whose every line leads back to its words.</source>
        <translation>اقرأ، وعلّم ما يهم، ثم سلّم موجزاً يعود كل سطر فيه إلى كلماته الأصلية.</translation>
    </message>
    <message>
        <source>Drop a folder or files here</source>
        <translation>أفلت مجلداً أو ملفات هنا</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Text, saved web pages (HTML) and Word files; or paste with Ctrl+Shift+V</source>
        <translation>نصوص وصفحات HTML محفوظة وملفات Word، أو الصق نصاً بـ Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Read and mark</source>
        <translation>اقرأ وعلّم</translation>
    </message>
    <message>
        <source>Select words and press one digit: person, organisation, agreement, meeting…</source>
        <translation>حدّد الكلمات واضغط رقماً واحداً: شخص، مؤسسة، اتفاقية، لقاء…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>راجع وأكّد</translation>
    </message>
    <message>
        <source>Each record gathers its evidence from all articles; what differs is shown.</source>
        <translation>يجمع كل سجل شواهده من كل المقالات، ويظهر ما تختلف فيه المصادر.</translation>
    </message>
    <message>
        <source>Hand over the briefing</source>
        <translation>سلّم الموجز</translation>
    </message>
    <message>
        <source>A Word file with real notes, in Arabic or English.</source>
        <translation>ملف Word بحواشٍ حقيقية، بالعربية أو الإنجليزية.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>افتح مشروعاً للتجربة</translation>
    </message>
    <message>
        <source>Keys on one page</source>
        <translation>المفاتيح في صفحة واحدة</translation>
    </message>
    <message>
        <source>All stays on this computer</source>
        <translation>كل شيء يبقى على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>for {country}</source>
        <translation>عن {country}</translation>
    </message>
    <message>
        <source>Add to {field}</source>
        <translation>إضافة إلى: {field}</translation>
    </message>
    <message>
        <source>A date as 2023, 2023-05 or 2023-05-18; a range as 2023/2025</source>
        <translation>تاريخ مثل 2023 أو ‎2023-05 أو ‎2023-05-18، وفترة مثل 2023/2025</translation>
    </message>
</context>
<context>
    <name>Guess</name>
    <message>
        <source>from the words</source>
        <translation>من العبارة</translation>
    </message>
    <message>
        <source>Confirm this value</source>
        <translation>تأكيد هذه القيمة</translation>
    </message>
</context>
<context>
    <name>GuessBar</name>
    <message>
        <source>Confirm all</source>
        <translation>تأكيد الكل</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
</context>
<context>
    <name>InspectorHead</name>
    <message>
        <source>Goes into the key points (Ctrl+D)</source>
        <translation>ضمن النقاط الرئيسة (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>InspectorPane</name>
    <message>
        <source>Nothing chosen</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>Choose a mark, and its record and evidence stand here.</source>
        <translation>عند اختيار علامة يظهر هنا سجلها وشواهدها في كل المقالات.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Choose a record…</source>
        <translation>اختيار سجل…</translation>
    </message>
    <message>
        <source>This mark belongs to no record yet.</source>
        <translation>لا تنتمي هذه العلامة إلى سجل بعد.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>One thing at a time: wait until the work in the status line is done.</source>
        <translation>عمل واحد في كل مرة: انتظر حتى يكتمل العمل الجاري في شريط الحالة.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف العمل.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys on one page</source>
        <translation>المفاتيح في صفحة واحدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>In the reader</source>
        <translation>في القارئ</translation>
    </message>
    <message>
        <source>Select by letters, by words</source>
        <translation>التحديد بالحروف أو بالكلمات</translation>
    </message>
    <message>
        <source>Mark with the exact letters</source>
        <translation>التعليم بالحروف المحددة بعينها</translation>
    </message>
    <message>
        <source>Give the mark another kind</source>
        <translation>تغيير نوع العلامة</translation>
    </message>
    <message>
        <source>Next and previous mark</source>
        <translation>العلامة التالية والسابقة</translation>
    </message>
    <message>
        <source>Inward and outward among overlapping marks</source>
        <translation>إلى الداخل والخارج بين العلامات المتداخلة</translation>
    </message>
    <message>
        <source>Move the end of the mark</source>
        <translation>تحريك نهاية العلامة</translation>
    </message>
    <message>
        <source>Move the start of the mark</source>
        <translation>تحريك بداية العلامة</translation>
    </message>
    <message>
        <source>Next and previous hit</source>
        <translation>النتيجة التالية والسابقة</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>ترك التحديد</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاقية</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>قطاع</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Mark as person:</source>
        <translation>شخص:</translation>
    </message>
    <message>
        <source>Mark as organisation:</source>
        <translation>مؤسسة:</translation>
    </message>
    <message>
        <source>Mark as country:</source>
        <translation>دولة:</translation>
    </message>
    <message>
        <source>Mark as place:</source>
        <translation>مكان:</translation>
    </message>
    <message>
        <source>Mark as agreement:</source>
        <translation>اتفاقية:</translation>
    </message>
    <message>
        <source>Mark as sector:</source>
        <translation>قطاع:</translation>
    </message>
    <message>
        <source>Mark as meeting:</source>
        <translation>لقاء:</translation>
    </message>
    <message>
        <source>Mark as figure:</source>
        <translation>رقم:</translation>
    </message>
    <message>
        <source>Mark as statement:</source>
        <translation>تصريح:</translation>
    </message>
    <message>
        <source>Mark as event:</source>
        <translation>حدث:</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>مؤسسة جديدة</translation>
    </message>
    <message>
        <source>New country</source>
        <translation>دولة جديدة</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>اتفاقية جديدة</translation>
    </message>
    <message>
        <source>New sector</source>
        <translation>قطاع جديد</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>لقاء جديد</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>رقم جديد</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>تصريح جديد</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>حدث جديد</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Add a folder of articles (Ctrl+O)</source>
        <translation>إضافة مجلد من المقالات (Ctrl+O)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>ابحث في المقالات</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>No relationship yet</source>
        <translation>بلا علاقة بعد</translation>
    </message>
    <message>
        <source>Relationship: {name}</source>
        <translation>العلاقة: {name}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>The articles you add stand here, each with its outlet, its date and its state.</source>
        <translation>تظهر هنا المقالات التي تضيفها، كل مقال بمصدره وتاريخه وحالته.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No article answers the search and the filters above.</source>
        <translation>لا مقال يوافق البحث والتصفية أعلاه.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mujaz</source>
        <translation>موجز</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Paragraph {number} · {percent}%</source>
        <translation>الفقرة {number} · {percent}%</translation>
    </message>
    <message>
        <source>No relationship chosen</source>
        <translation>لا علاقة محددة</translation>
    </message>
    <message>
        <source>Settings can&apos;t be kept: the folder for them can&apos;t be written. All else works.</source>
        <translation>لا يمكن حفظ الإعدادات لأن مجلدها لا يقبل الكتابة. كل ما سواها يعمل.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on this mark</source>
        <translation>ملاحظة على هذه العلامة</translation>
    </message>
</context>
<context>
    <name>PairPanel</name>
    <message>
        <source>Two countries</source>
        <translation>بلدان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>One</source>
        <translation>البلد الأول</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>البلد الثاني</translation>
    </message>
    <message>
        <source>Take this pair</source>
        <translation>اختيار هذين البلدين</translation>
    </message>
</context>
<context>
    <name>PairsRow</name>
    <message>
        <source>Relationships</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Add a relationship</source>
        <translation>إضافة علاقة</translation>
    </message>
    <message>
        <source>Another pair of countries…</source>
        <translation>بلدان آخران…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command, article or record</source>
        <translation>ابحث عن أمر أو مقال أو سجل</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>only actions</source>
        <translation>الأوامر فقط</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Leave empty</source>
        <translation>ترك الحقل فارغاً</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ابحث في:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>نوع الملفات:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
</context>
<context>
    <name>ReaderArea</name>
    <message>
        <source>Select words first, then press the key of a kind.</source>
        <translation>حدّد كلمات أولاً ثم اضغط مفتاح النوع.</translation>
    </message>
    <message>
        <source>There is no word in the selection.</source>
        <translation>لا كلمة في التحديد.</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} من {count}</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>الحالة: {state}</translation>
    </message>
    <message>
        <source>Text size {percent}%</source>
        <translation>حجم النص {percent}%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Arabic name</source>
        <translation>الاسم العربي</translation>
    </message>
    <message>
        <source>Latin name</source>
        <translation>الاسم اللاتيني</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Evidence</source>
        <translation>الشواهد</translation>
    </message>
</context>
<context>
    <name>Short month</name>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتمل</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>لصق مقال</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <translation>حذف العلامة</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Move edge</source>
        <translation>تحريك الحد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Change record</source>
        <translation>تغيير السجل</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation>تحرير السجل</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>تغيير قيمة</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Choose value</source>
        <translation>اختيار قيمة</translation>
    </message>
    <message>
        <source>Set value aside</source>
        <translation>تنحية قيمة</translation>
    </message>
    <message>
        <source>Change relationships</source>
        <translation>تغيير العلاقات</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>تغيير الحالة</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>تحرير التفاصيل</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>حذف مقال</translation>
    </message>
    <message>
        <source>Delete record</source>
        <translation>حذف سجل</translation>
    </message>
    <message>
        <source>Change spelling</source>
        <translation>تغيير صيغة الكتابة</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
</context>
<context>
    <name>TagBar</name>
    <message>
        <source>{country}, {place}</source>
        <translation>{country}، {place}</translation>
    </message>
    <message>
        <source>Kinds of mark</source>
        <translation>أنواع العلامات</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a command, article or record</source>
        <translation>ابحث عن أمر أو مقال أو سجل</translation>
    </message>
    <message>
        <source>Write briefing</source>
        <translation>إعداد الموجز</translation>
    </message>
</context>
</TS>
