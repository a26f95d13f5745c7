<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Copy the versions</source>
        <translation>انسخ أرقام الإصدارات</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>يقوم على عمل آخرين:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Offline-first, encrypted records for psychosocial counselors.</source>
        <translation>سجلات مشفّرة تعمل من دون إنترنت، للعاملين في الإرشاد النفسي الاجتماعي.</translation>
    </message>
    <message>
        <source>The versions are copied. They say nothing about you or your clients.</source>
        <translation>نُسخت أرقام الإصدارات. لا تقول شيئًا عنك ولا عن العملاء.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>pss desktop is free software: you may use, share and change it under {licence}.</source>
        <translation>‏⁦pss desktop⁩ برنامج حر: يُسمح باستخدامه ومشاركته وتعديله بموجب ⁦{licence}⁩.</translation>
    </message>
</context>
<context>
    <name>AddClientScreen</name>
    <message>
        <source>Add a client</source>
        <translation>إضافة عميل</translation>
    </message>
    <message>
        <source>Add the client</source>
        <translation>أضف العميل</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>ألغِ الإضافة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>هل الاسم من هذه الأسماء؟</translation>
    </message>
    <message>
        <source>Nobody here sounds like {name}.</source>
        <translation>لا اسم هنا يشبه {name}.</translation>
    </message>
    <message>
        <source>Open one to go there. What you typed is kept.</source>
        <translation>عند فتح أحدها يبقى ما كتبته محفوظًا.</translation>
    </message>
    <message>
        <source>Those who sound alike are shown here while you type the name.</source>
        <translation>تظهر هنا الأسماء المتشابهة في أثناء كتابة الاسم.</translation>
    </message>
    <message>
        <source>Who sounds alike</source>
        <translation>أسماء متشابهة</translation>
    </message>
</context>
<context>
    <name>AppearanceBar</name>
    <message>
        <source>Text size and colours</source>
        <translation>حجم الخط والألوان</translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>For everybody who uses this computer account.</source>
        <translation>لكل من يستخدم هذا الحساب على الحاسوب.</translation>
    </message>
    <message>
        <source>How this window looks</source>
        <translation>مظهر هذه النافذة</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>As the computer</source>
        <translation>كإعداد الحاسوب</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم الخط</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>For this computer, whichever vault is open. It changes at once.</source>
        <translation>لهذا الحاسوب، أيًّا كانت الخزنة المفتوحة. يتغيّر فورًا.</translation>
    </message>
    <message>
        <source>Of this window. What a client reads can be in another language.</source>
        <translation>لغة هذه النافذة. ما يقرؤه العميل قد يكون بلغة أخرى.</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Nobody can change this log, you neither. It names records by number, never by words.</source>
        <translation>لا أحد يستطيع تغيير هذه القائمة، ولا حتى أنت. تذكر السجلات بأرقامها، لا بكلماتها.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What happened here, newest first</source>
        <translation>ما حدث هنا، الأحدث أولًا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%n older ones went to make room.</source>
        <translation>
            <numerusform>لم تُحذف أي نسخة أقدم.</numerusform>
            <numerusform>حُذفت نسخة أقدم لإفساح المجال.</numerusform>
            <numerusform>حُذفت نسختان أقدم لإفساح المجال.</numerusform>
            <numerusform>حُذفت %Ln نسخ أقدم لإفساح المجال.</numerusform>
            <numerusform>حُذفت %Ln نسخة أقدم لإفساح المجال.</numerusform>
            <numerusform>حُذفت %Ln نسخة أقدم لإفساح المجال.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup opens with your passphrase. It is made by itself once a day while you work.</source>
        <translation>تُفتح النسخة الاحتياطية بعبارة المرور. تُنشأ تلقائيًا مرة كل يوم في أثناء العمل.</translation>
    </message>
    <message>
        <source>After 7 days without a backup, Today reminds you.</source>
        <translation>بعد سبعة أيام بلا نسخة احتياطية، يظهر تذكير في «اليوم».</translation>
    </message>
    <message>
        <source>Back up here</source>
        <translation>انسخ هنا</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ الآن</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation>انسخ إلى قرص USB</translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation>النسخ الاحتياطية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>If this computer is lost now, everything in the vault is lost.</source>
        <translation>إذا فُقد هذا الحاسوب الآن، فُقد كل ما في الخزنة.</translation>
    </message>
    <message>
        <source>Last backup: {age}</source>
        <translation>آخر نسخة احتياطية: {age}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The backup is made. It was opened again and read whole.</source>
        <translation>أُنشئت النسخة الاحتياطية. فُتحت من جديد وقُرئت كاملة.</translation>
    </message>
    <message>
        <source>Where should the backup go?</source>
        <translation>أين توضع النسخة الاحتياطية؟</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Clients in the bin</source>
        <translation>العملاء في السلة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>امحُ نهائيًا</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>في السلة منذ</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>يبقى حتى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>أعِده</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>السلة فارغة.</translation>
    </message>
    <message>
        <source>Whoever was moved to the bin stays here for 30 days, whole and on no list.</source>
        <translation>من نُقل إلى السلة يبقى هنا ثلاثين يومًا، بسجله كاملًا وخارج كل القوائم.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>اقفل الآن</translation>
    </message>
    <message>
        <source>Report {name}, for whoever mends it. It holds nothing that was typed.</source>
        <translation>التقرير ⁦{name}⁩، لمن سيصلح الخلل. لا يحتوي شيئًا مما كُتب.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>حدث خلل داخل البرنامج</translation>
    </message>
    <message>
        <source>What you typed is kept. Locking and unlocking starts the program afresh.</source>
        <translation>ما كتبته محفوظ. القفل ثم الفتح يعيدان تشغيل البرنامج.</translation>
    </message>
</context>
<context>
    <name>ChangePassphrasePage</name>
    <message>
        <source>Change the passphrase</source>
        <translation>غيّر عبارة المرور</translation>
    </message>
    <message>
        <source>It opens your vault. Nobody else has it: not your programme, not us.</source>
        <translation>تفتح خزنتك. ليست لدى أحد غيرك: لا لدى مؤسستك، ولا لدينا.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>تغيّرت عبارة المرور.</translation>
    </message>
    <message>
        <source>Your passphrase until now</source>
        <translation>عبارة المرور حتى الآن</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n entries of the journal were read, and every one verifies.</source>
        <translation>
            <numerusform>لا قيود في الدفتر بعد.</numerusform>
            <numerusform>قُرئ قيد واحد من الدفتر، وثبتت صحته.</numerusform>
            <numerusform>قُرئ قيدان من الدفتر، وثبتت صحتهما.</numerusform>
            <numerusform>قُرئت %Ln قيود من الدفتر، وثبتت صحتها كلها.</numerusform>
            <numerusform>قُرئ %Ln قيدًا من الدفتر، وثبتت صحتها كلها.</numerusform>
            <numerusform>قُرئ %Ln قيد من الدفتر، وثبتت صحتها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list or the search had fallen behind and was made anew.</source>
        <translation>تأخرت إحدى القوائم أو البحث، فأُنشئت من جديد.</translation>
    </message>
    <message>
        <source>All parts hold</source>
        <translation>كل الأجزاء سليمة</translation>
    </message>
    <message>
        <source>Check my vault</source>
        <translation>افحص الخزنة</translation>
    </message>
    <message>
        <source>Checked {moment}</source>
        <translation>آخر فحص: {moment}</translation>
    </message>
    <message>
        <source>It takes about a minute for each 100,000 notes.</source>
        <translation>يستغرق نحو دقيقة لكل مئة ألف ملاحظة.</translation>
    </message>
    <message>
        <source>Reads every part of the vault and compares it with what was signed.</source>
        <translation>يقرأ كل جزء من الخزنة ويقارنه بما وُقّع.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>اعرض النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Some parts do not hold</source>
        <translation>بعض الأجزاء غير سليم</translation>
    </message>
    <message>
        <source>What can be read stays readable. Make no changes now: the backups made before the damage still hold all of it, and &apos;Restore from a backup&apos; on the unlock screen opens one.</source>
        <translation>ما يمكن قراءته يبقى مقروءًا. من الأفضل عدم تغيير شيء الآن: النسخ الاحتياطية من قبل التلف ما زالت تحتوي كل شيء، و«الاستعادة من نسخة احتياطية» في شاشة الفتح تفتح إحداها.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile, and stop it at any time.</source>
        <translation>يمكن متابعة العمل في أثناء ذلك، ويمكن إيقافه في أي وقت.</translation>
    </message>
</context>
<context>
    <name>ChooseClientDialog</name>
    <message>
        <source>Add a client</source>
        <translation>أضف عميلًا</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Find by code, name or phone</source>
        <translation>ابحث بالرمز أو الاسم أو الهاتف</translation>
    </message>
    <message>
        <source>For whom is the note?</source>
        <translation>لمن هذه الملاحظة؟</translation>
    </message>
    <message>
        <source>No client yet.</source>
        <translation>لا عملاء بعد.</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”.</source>
        <translation>لا نتيجة لـ«{text}».</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>اكتب الملاحظة</translation>
    </message>
</context>
<context>
    <name>ClientEditScreen</name>
    <message>
        <source>Change details</source>
        <translation>تغيير البيانات</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>احفظ التغييرات</translation>
    </message>
    <message>
        <source>Leave them as they were</source>
        <translation>اتركها كما كانت</translation>
    </message>
</context>
<context>
    <name>ClientFacts</name>
    <message>
        <source>Agreed: {ways}</source>
        <translation>المتفق عليه: {ways}</translation>
    </message>
    <message>
        <source>Interpreter: {answer}</source>
        <translation>المترجم: {answer}</translation>
    </message>
    <message>
        <source>No way of contact is agreed. Do not phone, message or visit.</source>
        <translation>لا اتفاق على أي تواصل. لا اتصال ولا رسائل ولا زيارة.</translation>
    </message>
    <message>
        <source>about {years}</source>
        <translation>نحو {years}</translation>
    </message>
    <message>
        <source>may answer: {who}</source>
        <translation>قد يجيب: {who}</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>say “{words}”</source>
        <translation>يقال: «{words}»</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>العمر: {age}</translation>
    </message>
</context>
<context>
    <name>ClientFormCards</name>
    <message>
        <source>Safe contact</source>
        <translation>التواصل الآمن</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>بيانات العميل</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>العمل معًا</translation>
    </message>
</context>
<context>
    <name>ClientListScreen</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>أضف عميلًا</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Enter opens the chosen client; letters jump to a code.</source>
        <translation>مفتاح ⁦Enter⁩ يفتح العميل المحدد، والحروف تنتقل إلى رمزه.</translation>
    </message>
    <message>
        <source>Every case</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Find by code, name or phone</source>
        <translation>ابحث بالرمز أو الاسم أو الهاتف</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>الموعد القادم</translation>
    </message>
    <message>
        <source>No client fits “{text}”.</source>
        <translation>لا عميل يطابق «{text}».</translation>
    </message>
    <message>
        <source>No client in this state.</source>
        <translation>لا عملاء في هذه الحالة.</translation>
    </message>
    <message>
        <source>No clients yet.</source>
        <translation>لا عملاء بعد.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>لا موعد</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>أي الحالات</translation>
    </message>
</context>
<context>
    <name>ClientPageScreen</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>عدّل</translation>
    </message>
    <message>
        <source>In the bin since {day}. Nothing of this client is erased.</source>
        <translation>في السلة منذ {day}. لم يُمحَ شيء من بيانات هذا العميل.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>انقل إلى السلة</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>No signed notes yet.</source>
        <translation>لا ملاحظات موقّعة بعد.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>أعِده</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>Saved {moment}. Only a signed note counts.</source>
        <translation>حُفظت {moment}. لا تُعتمد إلا الملاحظة الموقّعة.</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>ملاحظة جلسة</translation>
    </message>
    <message>
        <source>Session notes</source>
        <translation>ملاحظات الجلسات</translation>
    </message>
    <message>
        <source>Show older notes</source>
        <translation>اعرض ملاحظات أقدم</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>غير موقّعة</translation>
    </message>
    <message>
        <source>Unsigned note</source>
        <translation>ملاحظة غير موقّعة</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>اكتب الملاحظة الأولى</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>A year is enough; so is a guess.</source>
        <translation>تكفي السنة، ولو بالتقدير.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>As the client gives it; it may stay empty.</source>
        <translation>كما يذكره العميل، ويمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع الاجتماعي</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>مسلَّمة</translation>
    </message>
    <message>
        <source>In the client&apos;s own words.</source>
        <translation>بكلمات العميل.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>May we phone?</source>
        <translation>هل يمكن الاتصال بالهاتف؟</translation>
    </message>
    <message>
        <source>May we send messages?</source>
        <translation>هل يمكن إرسال الرسائل؟</translation>
    </message>
    <message>
        <source>May we visit?</source>
        <translation>هل تمكن الزيارة؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not answered counts as no.</source>
        <translation>عدم الجواب يُعدّ رفضًا.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>لا حاجة إليه</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>غير مؤكد بعد</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a case</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation>الضمير</translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation>الأوقات الآمنة</translation>
    </message>
    <message>
        <source>Shown in lists instead of the name.</source>
        <translation>يظهر في القوائم بدل الاسم.</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>الاسم المفضّل</translation>
    </message>
    <message>
        <source>What to say when somebody else answers</source>
        <translation>ماذا يقال إن أجاب شخص آخر</translation>
    </message>
    <message>
        <source>When it is safe to get in touch.</source>
        <translation>متى يكون التواصل آمنًا.</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>من قد يجيب</translation>
    </message>
    <message>
        <source>With commas between them, the best spoken first.</source>
        <translation>تفصل بينها فواصل، والأتقن أولًا.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>From the paper, not from the screen. Case does not matter.</source>
        <translation>من الورقة، لا من الشاشة. لا فرق بين الحروف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only this code opens the vault. Write it down or print it, and keep the paper away from this computer. It is not shown again.</source>
        <translation>عند نسيان عبارة المرور، لا يفتح الخزنة إلا هذا الرمز. ينبغي تدوينه أو طباعته، وحفظ الورقة بعيدًا عن هذا الحاسوب. لن يظهر مرة أخرى.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>اطبع الرمز</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>أعد كتابة الرمز</translation>
    </message>
    <message>
        <source>Type the code from the paper, or do this later.</source>
        <translation>يُكتب الرمز هنا من الورقة، أو يؤجَّل ذلك إلى وقت آخر.</translation>
    </message>
    <message>
        <source>You typed it back rightly. It is good.</source>
        <translation>الرمز مطابق. كل شيء سليم.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Add a client</source>
        <translation>أضف عميلًا</translation>
    </message>
    <message>
        <source>Go to Clients</source>
        <translation>إلى العملاء</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>إلى «اليوم»</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>افتح الإعدادات</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>اعرض الاختصارات</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Asked again when the last time is 15 minutes ago.</source>
        <translation>تُطلب من جديد بعد مرور خمس عشرة دقيقة على آخر مرة.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>أخفِ عبارة المرور</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>المحاولة التالية الآن.</numerusform>
            <numerusform>المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>أظهر عبارة المرور</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Asked for each time, since this cannot be undone.</source>
        <translation>تُطلب كل مرة، لأن المحو لا رجعة فيه.</translation>
    </message>
    <message>
        <source>Copies on sticks still hold it. They are listed here afterwards, by date.</source>
        <translation>تبقى نسخ منه على أقراص USB. تُذكر هنا بعد المحو بتواريخها.</translation>
    </message>
    <message>
        <source>Erase {code} for good</source>
        <translation>امحُ {code} نهائيًا</translation>
    </message>
    <message>
        <source>Erase {name}, {code}, for good?</source>
        <translation>هل يُمحى {name}، {code}، نهائيًا؟</translation>
    </message>
    <message>
        <source>Every note, draft and detail goes. Nobody can bring it back, not even you.</source>
        <translation>تُمحى كل ملاحظة ومسودة ومعلومة. لا أحد يستطيع إعادتها، ولا حتى أنت.</translation>
    </message>
    <message>
        <source>Flash disks and sticks can keep old blocks for a while, which no program can reach. A new vault key makes them unreadable.</source>
        <translation>قد تحتفظ الأقراص الوميضية وأقراص USB بأجزاء قديمة مدةً، ولا يصل إليها أي برنامج. مفتاح جديد للخزنة يجعلها غير مقروءة.</translation>
    </message>
    <message>
        <source>Keep in the bin</source>
        <translation>أبقِه في السلة</translation>
    </message>
    <message>
        <source>The newest backup on this computer is made anew without it; older ones go.</source>
        <translation>تُنشأ أحدث نسخة احتياطية على هذا الحاسوب من جديد من دونه، وتُحذف النسخ الأقدم.</translation>
    </message>
</context>
<context>
    <name>ErasedCard</name>
    <message>
        <source>Back to the bin</source>
        <translation>إلى السلة</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>مُحي نهائيًا</translation>
    </message>
    <message>
        <source>Go to the new vault key</source>
        <translation>إلى مفتاح الخزنة الجديد</translation>
    </message>
    <message>
        <source>No copies elsewhere are known of.</source>
        <translation>لا تُعرف نسخ في مكان آخر.</translation>
    </message>
    <message>
        <source>These copies still hold it. Delete them where they lie:</source>
        <translation>هذه النسخ ما زالت تحتويه. ينبغي حذفها من أماكنها:</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A key is of a kind that cannot be trusted, so it was not used. Nothing was changed.</source>
        <translation>أحد المفاتيح من نوع لا يوثق به، فلم يُستخدم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A legal hold stands on this case, so nothing of it was erased. The wish to erase it is kept.</source>
        <translation>على هذه الحالة حجز قانوني، فلم يُمحَ منها شيء. طلب المحو محفوظ.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this vault. It can be read here, not changed. Bring this program up to date to write in it.</source>
        <translation>كُتبت هذه الخزنة بإصدار أحدث من هذا البرنامج. يمكن قراءتها هنا دون تغييرها. الكتابة فيها تحتاج إلى تحديث البرنامج.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this, so it cannot be changed here. It is kept as it is. Bring this program up to date.</source>
        <translation>كُتب هذا بإصدار أحدث من هذا البرنامج، فلا يمكن تغييره هنا. يبقى كما هو. تغييره يحتاج إلى تحديث البرنامج.</translation>
    </message>
    <message>
        <source>A part of this program ({library}) is version {found}; it takes {needed}. No vault was opened. Install the program anew.</source>
        <translation>إصدار أحد أجزاء البرنامج (⁦{library}⁩) هو ⁦{found}⁩، والمطلوب ⁦{needed}⁩. لم تُفتح أي خزنة. يلزم تثبيت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>A part of this vault is damaged. Nothing was written to it. Restore the newest backup, and keep this vault: more may be read from it.</source>
        <translation>جزء من هذه الخزنة تالف. لم يُكتب فيها شيء. ينبغي استعادة أحدث نسخة احتياطية، مع الاحتفاظ بهذه الخزنة: قد يُقرأ منها المزيد.</translation>
    </message>
    <message>
        <source>A record is not in the form that it should have, and was set aside. Everything else is there. Check your vault in Settings.</source>
        <translation>أحد السجلات ليس بالصيغة المطلوبة، فوُضع جانبًا. كل ما عداه موجود. يمكن فحص الخزنة من «الإعدادات».</translation>
    </message>
    <message>
        <source>Many people use this passphrase, so it is tried first. Choose another. Nothing was changed.</source>
        <translation>يستخدم كثيرون عبارة المرور هذه، فهي أول ما يُجرَّب. ينبغي اختيار غيرها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Opening this vault would stop this computer: its header was changed or is damaged. It was not opened. Restore a backup.</source>
        <translation>فتح هذه الخزنة قد يوقف الحاسوب: ترويستها مغيَّرة أو تالفة. لم تُفتح. ينبغي استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Some answers do not fit yet. Nothing was written; your words are safe. Look at the marked ones.</source>
        <translation>بعض الإجابات غير مناسبة بعد. لم يُكتب شيء، وكلماتك في أمان. الإجابات المعلَّمة تحتاج إلى مراجعة.</translation>
    </message>
    <message>
        <source>Somebody may have changed this vault so that its passphrase is easier to guess. It was not opened, and your passphrase was not used. Restore a backup from a stick that you kept.</source>
        <translation>ربما غيّر أحدهم هذه الخزنة ليسهل تخمين عبارة مرورها. لم تُفتح، ولم تُستخدم عبارة المرور. ينبغي استعادة نسخة احتياطية من قرص USB محفوظ.</translation>
    </message>
    <message>
        <source>Something else is still being done. Nothing was lost. Wait until it ends, or stop it first.</source>
        <translation>هناك عمل آخر لم ينتهِ بعد. لم يضِع شيء. يمكن انتظار نهايته، أو إيقافه أولًا.</translation>
    </message>
    <message>
        <source>Something happened that this program does not know. Your draft was kept. A report without any of your words lies in the program&apos;s folder. Lock the vault and go on after unlocking.</source>
        <translation>حدث أمر لا يعرفه البرنامج. المسودة محفوظة. في مجلد البرنامج تقرير ليس فيه شيء من كلماتك. ينبغي قفل الخزنة، ثم المتابعة بعد فتحها.</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing of it was kept.</source>
        <translation>توقّف العمل بطلب منك. لم يُحفظ منه شيء.</translation>
    </message>
    <message numerus="yes">
        <source>That passphrase does not open this vault. Next try in %n seconds.</source>
        <translation>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية الآن.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. You can try again.</source>
        <translation>عبارة المرور هذه لا تفتح هذه الخزنة. يمكن المحاولة من جديد.</translation>
    </message>
    <message>
        <source>That recovery code does not open this vault. It may belong to another vault, or a newer code was made.</source>
        <translation>رمز الاسترداد هذا لا يفتح هذه الخزنة. قد يكون لخزنة أخرى، أو أُنشئ رمز أحدث منه.</translation>
    </message>
    <message>
        <source>The computer&apos;s date lies before what is written in this vault. Your draft is safe. Set the date, or say on Today that it is right.</source>
        <translation>تاريخ الحاسوب أقدم مما كُتب في هذه الخزنة. المسودة في أمان. ينبغي ضبط التاريخ، أو تأكيد صحته في «اليوم».</translation>
    </message>
    <message>
        <source>The disk could not be read or written. All that was saved before is safe; the newest words are only on this screen. Look at the disk or stick and try again.</source>
        <translation>تعذّرت القراءة من القرص أو الكتابة عليه. كل ما حُفظ من قبل في أمان، وأحدث الكلمات على هذه الشاشة فقط. ينبغي تفقّد القرص ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked. All that was saved before is safe. Try once more.</source>
        <translation>لم يستجب القرص لما طُلب. كل ما حُفظ من قبل في أمان. يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full. All that was saved before is safe; the newest words are only on this screen. Free some space first.</source>
        <translation>القرص ممتلئ. كل ما حُفظ من قبل في أمان، وأحدث الكلمات على هذه الشاشة فقط. يلزم إفراغ بعض المساحة أولًا.</translation>
    </message>
    <message>
        <source>The recovery code was not typed as it is printed. Nothing was changed. Compare it group by group.</source>
        <translation>رمز الاسترداد المكتوب ليس كالمطبوع. لم يتغيّر شيء. تساعد المقارنة مجموعة بعد مجموعة.</translation>
    </message>
    <message>
        <source>The vault could not be used. What is in it was not changed. Try once more.</source>
        <translation>تعذّر استخدام الخزنة. لم يتغيّر ما فيها. يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The vault is no longer at its place. Was it moved? Put it back, or restore a backup.</source>
        <translation>لم تعد الخزنة في مكانها. ربما نُقلت. يمكن إرجاعها إلى مكانها، أو استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault was locked meanwhile. All that was saved is in it. Unlock it to go on.</source>
        <translation>قُفلت الخزنة في هذه الأثناء. كل ما حُفظ موجود فيها. المتابعة ممكنة بعد فتحها.</translation>
    </message>
    <message>
        <source>There is a vault here already. It was not touched. Choose another name or place.</source>
        <translation>توجد خزنة هنا من قبل. لم تُمسّ. يلزم اختيار اسم آخر أو مكان آخر.</translation>
    </message>
    <message>
        <source>This backup is damaged and was not used. Your vault was not changed. Choose another backup.</source>
        <translation>هذه النسخة الاحتياطية تالفة ولم تُستخدم. لم تتغيّر الخزنة. ينبغي اختيار نسخة أخرى.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the vault; it takes {needed_mib} MiB. Nothing was changed. Close other programs and try again.</source>
        <translation>الذاكرة المتاحة في هذا الحاسوب لا تكفي لفتح الخزنة، والمطلوب {needed_mib} ميبيبايت. لم يتغيّر شيء. ينبغي إغلاق برامج أخرى ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>This could not be read or written. All that was saved before is safe. Try once more.</source>
        <translation>تعذّرت قراءة هذا أو كتابته. كل ما حُفظ من قبل في أمان. يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This did not work. Everything that was saved before is still there. Try once more.</source>
        <translation>لم يتمّ الأمر. كل ما حُفظ من قبل ما زال موجودًا. يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere meanwhile. Nothing was overwritten: your words are on this screen. Copy what you need and open the draft again.</source>
        <translation>تغيّرت هذه المسودة في مكان آخر في هذه الأثناء. لم يُستبدل شيء: كلماتك على هذه الشاشة. ينبغي نسخ ما يلزم منها، ثم فتح المسودة من جديد.</translation>
    </message>
    <message>
        <source>This folder is copied to the internet by another program, which can damage a vault and shows when you work. Nothing was written. Choose another folder.</source>
        <translation>ينسخ برنامج آخر هذا المجلد إلى الإنترنت، وقد يتلف ذلك الخزنة ويُظهر أوقات عملك. لم يُكتب شيء. يلزم اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>This folder lies on a network, where a break in the connection can damage a vault. Nothing was written. Choose a folder on this computer.</source>
        <translation>هذا المجلد على الشبكة، وقد يتلف انقطاع الاتصال الخزنة. لم يُكتب شيء. يلزم اختيار مجلد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This folder lies on a stick, which can be pulled out while you write. Nothing was written. Keep the vault on this computer, and backups on the stick.</source>
        <translation>هذا المجلد على قرص USB، وقد يُنزع في أثناء الكتابة. لم يُكتب شيء. الأفضل أن تبقى الخزنة على هذا الحاسوب، والنسخ الاحتياطية على القرص.</translation>
    </message>
    <message>
        <source>This is easy to guess. Use five words or more, or at least 14 letters. Nothing was changed.</source>
        <translation>هذه سهلة التخمين. المطلوب خمس كلمات أو أكثر، أو أربعة عشر حرفًا على الأقل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is no longer in the vault. It may have been erased, or moved to the bin.</source>
        <translation>لم يعد هذا في الخزنة. ربما مُحي، أو نُقل إلى السلة.</translation>
    </message>
    <message>
        <source>This is not yours to do. Nothing was changed. Ask the person who looks after this case.</source>
        <translation>هذا الإجراء ليس من صلاحيتك. لم يتغيّر شيء. يمكن سؤال الشخص المسؤول عن هذه الحالة.</translation>
    </message>
    <message>
        <source>This is open in another window of this program. Nothing was changed. Go to that window, or close it first.</source>
        <translation>هذا مفتوح في نافذة أخرى من هذا البرنامج. لم يتغيّر شيء. يمكن الانتقال إلى تلك النافذة، أو إغلاقها أولًا.</translation>
    </message>
    <message>
        <source>This note is signed already and cannot be changed. Write an addendum instead.</source>
        <translation>هذه الملاحظة موقّعة ولا يمكن تغييرها. يمكن كتابة ملحق لها.</translation>
    </message>
    <message>
        <source>This place does not allow writing. All that was saved before is safe. Choose another folder, or ask who looks after this computer.</source>
        <translation>هذا المكان لا يسمح بالكتابة. كل ما حُفظ من قبل في أمان. يمكن اختيار مجلد آخر، أو سؤال المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This takes your passphrase first. Nothing was signed yet; your draft is safe.</source>
        <translation>تلزم عبارة المرور أولًا. لم يُوقَّع شيء بعد، والمسودة في أمان.</translation>
    </message>
    <message>
        <source>This vault is open for reading only. Nothing was written. Today says why.</source>
        <translation>هذه الخزنة مفتوحة للقراءة فقط. لم يُكتب شيء. السبب مذكور في «اليوم».</translation>
    </message>
    <message>
        <source>This vault knows less than it did before: an older copy was put back, or a part is gone. What is left can be read. Restore the newest backup, or ask your colleagues for what they hold.</source>
        <translation>في هذه الخزنة أقل مما كان فيها من قبل: أُعيدت نسخة أقدم، أو غاب جزء منها. ما بقي يمكن قراءته. يمكن استعادة أحدث نسخة احتياطية، أو سؤال الزملاء عما لديهم.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries came before. Next try in %n seconds.</source>
        <translation>
            <numerusform>سبقت محاولات كثيرة. المحاولة التالية الآن.</numerusform>
            <numerusform>سبقت محاولات كثيرة. المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>سبقت محاولات كثيرة. المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>سبقت محاولات كثيرة. المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>سبقت محاولات كثيرة. المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>سبقت محاولات كثيرة. المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message numerus="yes">
        <source>%n answer(s) to look at. Each says why.</source>
        <translation>
            <numerusform>لا إجابات تحتاج إلى مراجعة.</numerusform>
            <numerusform>إجابة واحدة تحتاج إلى مراجعة. السبب مذكور بجانبها.</numerusform>
            <numerusform>إجابتان تحتاجان إلى مراجعة. السبب مذكور بجانب كل منهما.</numerusform>
            <numerusform>%Ln إجابات تحتاج إلى مراجعة. السبب مذكور بجانب كل منها.</numerusform>
            <numerusform>%Ln إجابة تحتاج إلى مراجعة. السبب مذكور بجانب كل منها.</numerusform>
            <numerusform>%Ln إجابة تحتاج إلى مراجعة. السبب مذكور بجانب كل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another client has this code.</source>
        <translation>هذا الرمز لعميل آخر.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>يلزم اختيار إحدى الإجابات.</translation>
    </message>
    <message>
        <source>One answer stands here twice.</source>
        <translation>إحدى الإجابات مكررة هنا.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be kept. Type it anew.</source>
        <translation>فيه علامة لا يمكن حفظها. تلزم كتابته من جديد.</translation>
    </message>
    <message>
        <source>There is an invisible sign in it that cannot be kept. Type it anew.</source>
        <translation>فيه علامة خفية لا يمكن حفظها. تلزم كتابته من جديد.</translation>
    </message>
    <message>
        <source>There is an invisible sign in it that turns words around. Type it anew.</source>
        <translation>فيه علامة خفية تقلب ترتيب الكلمات. تلزم كتابته من جديد.</translation>
    </message>
    <message>
        <source>There is no such date in the calendar.</source>
        <translation>لا وجود لهذا التاريخ في التقويم.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n answer(s).</source>
        <translation>
            <numerusform>لا متسع هنا لأي إجابة.</numerusform>
            <numerusform>هنا متسع لإجابة واحدة.</numerusform>
            <numerusform>هنا متسع لإجابتين.</numerusform>
            <numerusform>هنا متسع لما لا يزيد على %Ln إجابات.</numerusform>
            <numerusform>هنا متسع لما لا يزيد على %Ln إجابة.</numerusform>
            <numerusform>هنا متسع لما لا يزيد على %Ln إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words belong to another form of the note. Move them, or change the form back.</source>
        <translation>هذه الكلمات من صيغة أخرى للملاحظة. يمكن نقلها، أو العودة إلى الصيغة السابقة.</translation>
    </message>
    <message>
        <source>This answer does not fit.</source>
        <translation>هذه الإجابة غير مناسبة.</translation>
    </message>
    <message>
        <source>This does not look like a phone number: digits, spaces, + and - only.</source>
        <translation>لا يبدو هذا رقم هاتف: أرقام ومسافات وعلامتا ⁦+⁩ و⁦-⁩ فقط.</translation>
    </message>
    <message>
        <source>This is at least {least}.</source>
        <translation>أقل قيمة هنا {least}.</translation>
    </message>
    <message>
        <source>This is at most {most}.</source>
        <translation>أكبر قيمة هنا {most}.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long by %n letter(s).</source>
        <translation>
            <numerusform>الطول مناسب.</numerusform>
            <numerusform>الطول زائد بحرف واحد.</numerusform>
            <numerusform>الطول زائد بحرفين.</numerusform>
            <numerusform>الطول زائد بمقدار %Ln أحرف.</numerusform>
            <numerusform>الطول زائد بمقدار %Ln حرفًا.</numerusform>
            <numerusform>الطول زائد بمقدار %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>This lies between {least} and {most}.</source>
        <translation>القيمة هنا بين {least} و{most}.</translation>
    </message>
    <message>
        <source>This takes a number.</source>
        <translation>المطلوب هنا رقم.</translation>
    </message>
    <message>
        <source>This takes one line.</source>
        <translation>المطلوب هنا سطر واحد.</translation>
    </message>
    <message>
        <source>This takes several answers.</source>
        <translation>هنا يمكن اختيار عدة إجابات.</translation>
    </message>
    <message>
        <source>This takes words.</source>
        <translation>المطلوب هنا كلمات.</translation>
    </message>
    <message>
        <source>This version cannot keep this answer.</source>
        <translation>هذا الإصدار لا يستطيع حفظ هذه الإجابة.</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation>أجّل هذا</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Step {here} of {all}</source>
        <translation>الخطوة {here} من {all}</translation>
    </message>
    <message>
        <source>You can go back at any time. Nothing is lost.</source>
        <translation>الرجوع ممكن في أي وقت. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>FirstStepsPage</name>
    <message>
        <source>A name or a nickname is enough to begin.</source>
        <translation>يكفي اسم أو لقب للبداية.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>أضف عميلًا</translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation>أضف أول عميل</translation>
    </message>
    <message>
        <source>Everything you write is kept in it, on this computer only. What would you like to do first?</source>
        <translation>كل ما يُكتب يُحفظ فيها، على هذا الحاسوب فقط. بماذا نبدأ؟</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>إلى «اليوم»</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>جولة سريعة</translation>
    </message>
    <message>
        <source>Today shows what needs you. It is empty now.</source>
        <translation>«اليوم» يعرض ما يحتاجك. هو فارغ الآن.</translation>
    </message>
    <message>
        <source>Your vault is ready</source>
        <translation>خزنتك جاهزة</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>FormatPicker</name>
    <message>
        <source>Other forms of the note</source>
        <translation>صيغ أخرى للملاحظة</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>أقسام البرنامج</translation>
    </message>
    <message>
        <source>Search clients, notes, commands</source>
        <translation>ابحث عن عميل أو ملاحظة أو أمر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (⁦Ctrl+Z⁩)</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Backing up</source>
        <translation>جارٍ النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>جارٍ فحص الخزنة</translation>
    </message>
    <message>
        <source>Erased for good. The bin in Settings lists copies elsewhere.</source>
        <translation>تمّ المحو نهائيًا. السلة في «الإعدادات» تذكر النسخ الباقية في أماكن أخرى.</translation>
    </message>
    <message>
        <source>Erasing for good</source>
        <translation>جارٍ المحو النهائي</translation>
    </message>
    <message>
        <source>Giving the vault a new key</source>
        <translation>جارٍ تجديد مفتاح الخزنة</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>جارٍ استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>أُنشئت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The vault has a new key. Settings shows its new recovery code.</source>
        <translation>للخزنة مفتاح جديد. رمز الاسترداد الجديد في «الإعدادات».</translation>
    </message>
    <message>
        <source>What was begun has ended.</source>
        <translation>انتهى ما بُدئ به.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>العمل جارٍ</translation>
    </message>
    <message>
        <source>Your vault was read whole. Settings says what was found.</source>
        <translation>قُرئت الخزنة كاملة. النتيجة في «الإعدادات».</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>نحو {minutes} د</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>نحو {seconds} ث</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{how_far}, {time_left}</source>
        <translation>{how_far}، {time_left}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>I have a backup of a vault</source>
        <translation>لدي نسخة احتياطية من خزنة</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>حجم الخط والألوان</translation>
    </message>
    <message>
        <source>The window speaks it from now on. Notes may be in any language.</source>
        <translation>تصبح لغة النافذة من الآن. الملاحظات تُكتب بأي لغة.</translation>
    </message>
    <message>
        <source>Which language do you read best?</source>
        <translation>ما اللغة الأسهل لك في القراءة؟</translation>
    </message>
</context>
<context>
    <name>LastNotePanel</name>
    <message>
        <source>Last note, {day}</source>
        <translation>الملاحظة السابقة، {day}</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>12 hours after it was opened, whatever you are doing</source>
        <translation>بعد اثنتي عشرة ساعة من فتحها، في كل الأحوال</translation>
    </message>
    <message>
        <source>Counted from your last key or click. It can be short or long, but not off.</source>
        <translation>تُحسب من آخر ضغطة مفتاح أو نقرة. قد تكون قصيرة أو طويلة، لكنها لا تُلغى.</translation>
    </message>
    <message>
        <source>For moments when somebody comes in. Press quickly, with no other key between.</source>
        <translation>للحظة دخول أحدهم. الضغط سريع، بلا مفتاح آخر بين الضغطات.</translation>
    </message>
    <message>
        <source>It also locks</source>
        <translation>وتُقفل أيضًا</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Lock when I press Shift three times</source>
        <translation>القفل عند ضغط ⁦Shift⁩ ثلاث مرات</translation>
    </message>
    <message>
        <source>The vault locks by itself when nobody uses it. Your drafts stay safe inside.</source>
        <translation>تُقفل الخزنة تلقائيًا حين لا يستخدمها أحد. تبقى المسودات في أمان داخلها.</translation>
    </message>
    <message>
        <source>when the computer sleeps, its lid closes, or its own screen lock starts</source>
        <translation>عند نوم الحاسوب، أو إغلاق غطائه، أو بدء قفل شاشته</translation>
    </message>
    <message>
        <source>when you press {keys} or the Lock button</source>
        <translation>عند ضغط ⁦{keys}⁩ أو زر «قفل»</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Anybody at this computer can read it before unlocking, so let it say nothing.</source>
        <translation>يقرؤه كل من يجلس إلى هذا الحاسوب قبل فتح الخزنة، فالأفضل ألا يدل على شيء.</translation>
    </message>
    <message>
        <source>It stands under everything you sign, for your colleagues.</source>
        <translation>يظهر للزملاء تحت كل ما يحمل توقيعك.</translation>
    </message>
    <message>
        <source>Name of this vault</source>
        <translation>اسم هذه الخزنة</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>The vault needs a name, so that you find it again.</source>
        <translation>تحتاج الخزنة إلى اسم، ليسهل العثور عليها.</translation>
    </message>
    <message>
        <source>The vault was made under this name.</source>
        <translation>أُنشئت الخزنة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Type the name that colleagues know you by.</source>
        <translation>المطلوب هنا الاسم المعروف لدى الزملاء.</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>ما اسمك؟</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>Backups on this computer are made anew; copies elsewhere keep the old key.</source>
        <translation>تُنشأ النسخ الاحتياطية على هذا الحاسوب من جديد، وتبقى النسخ في أماكن أخرى بالمفتاح القديم.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>غيّر عبارة المرور</translation>
    </message>
    <message>
        <source>For when somebody may have copied the vault&apos;s files and knows what opens them.</source>
        <translation>إذا كان من المحتمل أن أحدهم نسخ ملفات الخزنة ويعرف ما يفتحها.</translation>
    </message>
    <message>
        <source>If it is stopped or the power fails, the vault is as it was before.</source>
        <translation>عند إيقافه أو انقطاع الكهرباء، تبقى الخزنة كما كانت.</translation>
    </message>
    <message>
        <source>If somebody knows your passphrase, change that first.</source>
        <translation>إذا عرف أحدهم عبارة المرور، فالأولى تغييرها قبل ذلك.</translation>
    </message>
    <message>
        <source>Make a new vault key</source>
        <translation>أنشئ مفتاحًا جديدًا للخزنة</translation>
    </message>
    <message>
        <source>The vault has a new key.</source>
        <translation>للخزنة مفتاح جديد.</translation>
    </message>
    <message>
        <source>The vault is copied under a new key and read again before the old copy goes.</source>
        <translation>تُنسخ الخزنة بمفتاح جديد وتُقرأ من جديد قبل حذف النسخة القديمة.</translation>
    </message>
    <message>
        <source>There is no backup under the new key yet:</source>
        <translation>لا نسخة احتياطية بالمفتاح الجديد بعد:</translation>
    </message>
    <message>
        <source>Type it back</source>
        <translation>أعد كتابته</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
    <message>
        <source>You get a new recovery code to print; the old one opens nothing any more.</source>
        <translation>يظهر رمز استرداد جديد للطباعة، ولا يفتح الرمز القديم شيئًا بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>NewPassphraseCard</name>
    <message>
        <source>14 letters or more. A sentence of your own is better than one from a book.</source>
        <translation>أربعة عشر حرفًا أو أكثر. جملة من تأليفك أفضل من جملة من كتاب.</translation>
    </message>
    <message>
        <source>Choose my own words</source>
        <translation>أختار كلماتي بنفسي</translation>
    </message>
    <message>
        <source>Offer me five words instead</source>
        <translation>اقترح خمس كلمات</translation>
    </message>
    <message>
        <source>Offer other words</source>
        <translation>اقترح كلمات أخرى</translation>
    </message>
    <message>
        <source>The words differ from the five above. Look at the first that does not match.</source>
        <translation>تختلف الكلمات عن الخمس في الأعلى. يبدأ الاختلاف من أول كلمة غير مطابقة.</translation>
    </message>
    <message>
        <source>Type the five words once</source>
        <translation>اكتب الكلمات الخمس مرة واحدة</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>تلزم كتابة عبارة المرور الجديدة أولًا.</translation>
    </message>
    <message>
        <source>Typing them now is the best way to remember them.</source>
        <translation>كتابتها الآن أفضل طريقة لتذكّرها.</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>نص من تأليفك</translation>
    </message>
    <message>
        <source>{n} of {all} match</source>
        <translation>{n} من {all} مطابقة</translation>
    </message>
</context>
<context>
    <name>NoteEditorScreen</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>أغلق واحتفظ بالمسودة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>تابعها</translation>
    </message>
    <message>
        <source>Kept in the vault as you write. Only a signed note counts.</source>
        <translation>يُحفظ في الخزنة في أثناء الكتابة. لا تُعتمد إلا الملاحظة الموقّعة.</translation>
    </message>
    <message>
        <source>Load last note</source>
        <translation>أدرج الملاحظة السابقة</translation>
    </message>
    <message>
        <source>More deeds</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Put it away, begin a new note</source>
        <translation>ضعها جانبًا وابدأ ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Saved {moment}, {words}. Signed notes are not touched by either.</source>
        <translation>حُفظت {moment}، {words}. الملاحظات الموقّعة لا تتأثر بأي من الخيارين.</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>ملاحظة جلسة</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>وقّع الملاحظة</translation>
    </message>
    <message>
        <source>There is an unsigned note for {client}</source>
        <translation>هناك ملاحظة غير موقّعة: {client}</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>تخلّص من هذه المسودة</translation>
    </message>
</context>
<context>
    <name>NoteFacts</name>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>من حضر</translation>
    </message>
</context>
<context>
    <name>NotePageScreen</name>
    <message>
        <source>Add a late entry</source>
        <translation>أضف تدوينًا متأخرًا</translation>
    </message>
    <message>
        <source>Add to this note</source>
        <translation>أضف إلى هذه الملاحظة</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Drop these words</source>
        <translation>تخلّص من هذه الكلمات</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخلت خطأً</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>ملاحظة جلسة</translation>
    </message>
    <message>
        <source>Sign that it was an error</source>
        <translation>وقّع أنها أُدخلت خطأً</translation>
    </message>
    <message>
        <source>Sign the addendum</source>
        <translation>وقّع الملحق</translation>
    </message>
    <message>
        <source>Sign the amendment</source>
        <translation>وقّع التعديل</translation>
    </message>
    <message>
        <source>Sign the late entry</source>
        <translation>وقّع التدوين المتأخر</translation>
    </message>
    <message>
        <source>Signed {moment}. It cannot be changed, only added to.</source>
        <translation>وُقّعت {moment}. تمكن الإضافة إليها دون تغييرها.</translation>
    </message>
</context>
<context>
    <name>NotePartBox</name>
    <message>
        <source>From another form of the note</source>
        <translation>من صيغة أخرى للملاحظة</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Addendum</source>
        <translation>ملحق</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>معدَّلة</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>في البيت</translation>
    </message>
    <message>
        <source>BIRP</source>
        <translation>‏BIRP</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Clinic or centre</source>
        <translation>العيادة أو المركز</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>من الزملاء</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>زوجية</translation>
    </message>
    <message>
        <source>DAP</source>
        <translation>‏DAP</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخلت خطأً</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>اللقاء الأول</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a note without fixed parts</comment>
        <translation>حرة</translation>
    </message>
    <message>
        <source>GIRP</source>
        <translation>‏GIRP</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>جماعية</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>زيارة منزلية</translation>
    </message>
    <message>
        <source>How I understand it</source>
        <translation>كيف أفهم ذلك</translation>
    </message>
    <message>
        <source>How the client responded</source>
        <translation>كيف استجاب العميل</translation>
    </message>
    <message>
        <source>How the client was</source>
        <translation>كيف كان العميل</translation>
    </message>
    <message>
        <source>In the community</source>
        <translation>في المجتمع</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>فردية</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>تدوين متأخر</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>النظر</translation>
    </message>
    <message>
        <source>Mobile clinic</source>
        <translation>عيادة متنقلة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>عمل ميداني</translation>
    </message>
    <message>
        <source>PIE</source>
        <translation>‏PIE</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Peer support</source>
        <translation>دعم الأقران</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>SOAP</source>
        <translation>‏SOAP</translation>
    </message>
    <message>
        <source>School</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>ما قمت به</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>ما لاحظته</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>ما قاله العميل</translation>
    </message>
    <message>
        <source>What the problem was</source>
        <translation>ما المشكلة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تمّ فعله</translation>
    </message>
    <message>
        <source>What was said and seen</source>
        <translation>ما قيل وما لوحظ</translation>
    </message>
    <message>
        <source>What we worked on</source>
        <translation>ما عملنا عليه</translation>
    </message>
    <message>
        <source>as it stood today</source>
        <translation>كما هي اليوم</translation>
    </message>
    <message>
        <source>by whom, and what is still open</source>
        <translation>من قام به، وما لم ينتهِ بعد</translation>
    </message>
    <message>
        <source>during the session and after</source>
        <translation>في أثناء الجلسة وبعدها</translation>
    </message>
    <message>
        <source>facts, not views</source>
        <translation>وقائع لا آراء</translation>
    </message>
    <message>
        <source>homework, referral, until next time</source>
        <translation>واجب، إحالة، حتى اللقاء القادم</translation>
    </message>
    <message>
        <source>in your own order</source>
        <translation>بالترتيب الذي يناسبك</translation>
    </message>
    <message>
        <source>risk, change, strengths</source>
        <translation>الخطر والتغيّر ونقاط القوة</translation>
    </message>
    <message>
        <source>safety, urgent needs, who is distressed</source>
        <translation>الأمان، الحاجات العاجلة، من هم في ضيق</translation>
    </message>
    <message>
        <source>services, people, information</source>
        <translation>خدمات، أشخاص، معلومات</translation>
    </message>
    <message>
        <source>techniques, information, practical help</source>
        <translation>أساليب، معلومات، مساعدة عملية</translation>
    </message>
    <message>
        <source>the goal, in the client&apos;s words</source>
        <translation>الهدف، بكلمات العميل</translation>
    </message>
    <message>
        <source>their words, and what you noticed</source>
        <translation>الكلمات كما قيلت، وما لاحظته</translation>
    </message>
    <message>
        <source>their words, their view</source>
        <translation>بكلماته ومن وجهة نظره</translation>
    </message>
    <message>
        <source>what helped, what did not</source>
        <translation>ما نفع، وما لم ينفع</translation>
    </message>
    <message>
        <source>what the person asked for and worries about</source>
        <translation>ما يطلبه الشخص وما يقلقه</translation>
    </message>
    <message>
        <source>what they said and did</source>
        <translation>الأقوال والأفعال</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A part of the vault is damaged</source>
        <translation>جزء من الخزنة تالف</translation>
    </message>
    <message>
        <source>All is here. Choose a new passphrase, so that you need the code only in need.</source>
        <translation>كل شيء هنا. اختيار عبارة مرور جديدة يُبقي الرمز للضرورة فقط.</translation>
    </message>
    <message>
        <source>All is safe. If you changed the passphrase lately, check which one opens it.</source>
        <translation>كل شيء في أمان. إن تغيّرت عبارة المرور مؤخرًا، ينبغي التحقق من العبارة التي تفتحها.</translation>
    </message>
    <message>
        <source>All that was written is here. Colleagues will see a new signer.</source>
        <translation>كل ما كُتب موجود هنا. سيرى الزملاء موقّعًا جديدًا.</translation>
    </message>
    <message>
        <source>An earlier passphrase opens this vault again</source>
        <translation>عبارة مرور سابقة عادت تفتح هذه الخزنة</translation>
    </message>
    <message>
        <source>An older copy was put back, or rows are gone. What is here can be read.</source>
        <translation>أُعيدت نسخة أقدم، أو غابت أسطر. ما هو هنا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Check my vault</source>
        <translation>افحص الخزنة</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message>
        <source>Is this computer&apos;s date right?</source>
        <translation>هل تاريخ هذا الحاسوب صحيح؟</translation>
    </message>
    <message>
        <source>Lists and search are being built again</source>
        <translation>يُعاد بناء القوائم والبحث</translation>
    </message>
    <message>
        <source>Losing power while saving can do that. See whether your newest notes are here.</source>
        <translation>قد يحدث هذا عند انقطاع الكهرباء في أثناء الحفظ. ينبغي التحقق من وجود أحدث الملاحظات.</translation>
    </message>
    <message>
        <source>Nothing is lost. Some records may be missing from lists until it is done.</source>
        <translation>لا يضيع شيء. قد تغيب بعض السجلات عن القوائم حتى ينتهي البناء.</translation>
    </message>
    <message>
        <source>Nothing new can be saved in it.</source>
        <translation>لا يمكن حفظ جديد فيها.</translation>
    </message>
    <message>
        <source>Somebody put back an older copy of its header. Choose a new passphrase.</source>
        <translation>أعاد أحدهم نسخة أقدم من ترويستها. ينبغي اختيار عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>التاريخ صحيح</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The disk refuses to be written</source>
        <translation>القرص يرفض الكتابة</translation>
    </message>
    <message>
        <source>The recovery code opened this vault</source>
        <translation>فُتحت هذه الخزنة برمز الاسترداد</translation>
    </message>
    <message>
        <source>The seal of the vault&apos;s history was damaged and is mended</source>
        <translation>كان ختم تاريخ الخزنة تالفًا وأُصلح</translation>
    </message>
    <message>
        <source>The vault has seen a date more than a day later. Nothing can be signed until you say.</source>
        <translation>في الخزنة تاريخ يسبقه بأكثر من يوم. لا يمكن التوقيع قبل الجواب.</translation>
    </message>
    <message>
        <source>The vault&apos;s header was damaged and is mended</source>
        <translation>كانت ترويسة الخزنة تالفة وأُصلحت</translation>
    </message>
    <message>
        <source>This vault goes on as a new computer</source>
        <translation>تتابع هذه الخزنة كأنها على حاسوب جديد</translation>
    </message>
    <message>
        <source>This vault is open for reading only</source>
        <translation>هذه الخزنة مفتوحة للقراءة فقط</translation>
    </message>
    <message>
        <source>This vault knows less than it once did</source>
        <translation>في هذه الخزنة أقل مما كان فيها</translation>
    </message>
    <message>
        <source>What can be read is shown. Restore the newest backup beside this vault.</source>
        <translation>يظهر ما يمكن قراءته. ينبغي استعادة أحدث نسخة احتياطية بجانب هذه الخزنة.</translation>
    </message>
    <message>
        <source>You can read everything. Free some space before you write.</source>
        <translation>يمكن قراءة كل شيء. يلزم إفراغ بعض المساحة قبل الكتابة.</translation>
    </message>
    <message>
        <source>You can read everything. Nothing new can be saved.</source>
        <translation>يمكن قراءة كل شيء. لا يمكن حفظ جديد.</translation>
    </message>
</context>
<context>
    <name>PassphraseDeed</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>تلزم كتابة عبارة المرور أولًا.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>{language} keyboard</source>
        <translation>لوحة المفاتيح: {language}</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>14 letters or more. A sentence of your own is better than one from a book.</source>
        <translation>أربعة عشر حرفًا أو أكثر. جملة من تأليفك أفضل من جملة من كتاب.</translation>
    </message>
    <message>
        <source>Choose my own words</source>
        <translation>أختار كلماتي بنفسي</translation>
    </message>
    <message>
        <source>Five words chosen by chance are hard to guess and easy to picture. Make a small story of them.</source>
        <translation>خمس كلمات تُختار بالمصادفة يصعب تخمينها ويسهل تخيّلها. تساعد قصة صغيرة تجمعها على تذكّرها.</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>أخفِ الكلمات</translation>
    </message>
    <message>
        <source>If you forget it, only the recovery code of the next page opens the vault.</source>
        <translation>عند نسيانها، لا يفتح الخزنة إلا رمز الاسترداد في الصفحة التالية.</translation>
    </message>
    <message>
        <source>Offer me five words instead</source>
        <translation>اقترح خمس كلمات</translation>
    </message>
    <message>
        <source>Offer other words</source>
        <translation>اقترح كلمات أخرى</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>أظهر الكلمات</translation>
    </message>
    <message>
        <source>The words differ from the five above. Look at the first that does not match.</source>
        <translation>تختلف الكلمات عن الخمس في الأعلى. يبدأ الاختلاف من أول كلمة غير مطابقة.</translation>
    </message>
    <message>
        <source>These five words open your vault. Nobody else has them: not your programme, not us.</source>
        <translation>هذه الكلمات الخمس تفتح خزنتك. ليست لدى أحد غيرك: لا لدى مؤسستك، ولا لدينا.</translation>
    </message>
    <message>
        <source>This text opens your vault. Nobody else has it: not your programme, not us.</source>
        <translation>هذا النص يفتح خزنتك. ليس لدى أحد غيرك: لا لدى مؤسستك، ولا لدينا.</translation>
    </message>
    <message>
        <source>Type the five words once</source>
        <translation>اكتب الكلمات الخمس مرة واحدة</translation>
    </message>
    <message>
        <source>Type the passphrase that shall open the vault.</source>
        <translation>تلزم كتابة عبارة المرور التي تفتح الخزنة.</translation>
    </message>
    <message>
        <source>Typing them now is the best way to remember them.</source>
        <translation>كتابتها الآن أفضل طريقة لتذكّرها.</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>نص من تأليفك</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>{n} of {all} match</source>
        <translation>{n} من {all} مطابقة</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>A new code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>As printed; spaces and case do not matter.</source>
        <translation>كما طُبع، ولا فرق في المسافات أو بين الحروف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>تحقّق من الرمز</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>If the paper is lost or somebody saw it. The old code stops working.</source>
        <translation>إذا ضاعت الورقة أو رآها أحد. يتوقف الرمز القديم عن العمل.</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is forgotten. Keep it on paper, away from here.</source>
        <translation>يفتح الخزنة عند نسيان عبارة المرور. يُحفظ على ورقة، بعيدًا عن هنا.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>أنشئ رمزًا جديدًا</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>أخفِه</translation>
    </message>
    <message>
        <source>The code on paper</source>
        <translation>الرمز على الورقة</translation>
    </message>
    <message>
        <source>The code on your paper</source>
        <translation>الرمز المدوَّن على ورقتك</translation>
    </message>
    <message>
        <source>The new code is made; the old one no longer opens this vault.</source>
        <translation>أُنشئ الرمز الجديد، ولم يعد الرمز القديم يفتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>This code opens the vault. Put the paper where you will find it again.</source>
        <translation>هذا الرمز يفتح الخزنة. ينبغي حفظ الورقة حيث يسهل العثور عليها.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>تلزم كتابة الرمز أولًا.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>For the vault ⁨{vault}⁩, printed on {day}.</source>
        <translation>للخزنة ⁨{vault}⁩، طُبع في {day}.</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is forgotten.</source>
        <translation>يفتح الخزنة عند نسيان عبارة المرور.</translation>
    </message>
    <message>
        <source>Keep it away from the computer: whoever has both can open the vault. If it is lost or somebody saw it, make a new one in Settings; this one then stops working.</source>
        <translation>يُحفظ بعيدًا عن الحاسوب: من لديه الاثنان يستطيع فتح الخزنة. إذا ضاع أو رآه أحد، يمكن إنشاء رمز جديد من «الإعدادات»، فيتوقف هذا عن العمل.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>RefusedScreen</name>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>This program is open already in another window. Go there, or close it first.</source>
        <translation>هذا البرنامج مفتوح في نافذة أخرى. يمكن الانتقال إليها، أو إغلاقها أولًا.</translation>
    </message>
    <message>
        <source>This window cannot open now</source>
        <translation>لا يمكن فتح هذه النافذة الآن</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>يلزم اختيار نسخة احتياطية أولًا.</translation>
    </message>
    <message>
        <source>It becomes a vault of its own on this computer, beside those that are here. The backup stays as it is.</source>
        <translation>تصبح خزنة مستقلة على هذا الحاسوب، بجانب الخزائن الموجودة. تبقى النسخة الاحتياطية كما هي.</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>ابحث هنا</translation>
    </message>
    <message>
        <source>Look in another folder</source>
        <translation>ابحث في مجلد آخر</translation>
    </message>
    <message>
        <source>Look on a stick</source>
        <translation>ابحث في قرص USB</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>الاستعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>استعد هذه النسخة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The one that the vault had when the backup was made, or has now.</source>
        <translation>العبارة التي كانت للخزنة عند إنشاء النسخة، أو عبارتها الآن.</translation>
    </message>
    <message>
        <source>The restored vault counts as a new computer, so that nothing is signed twice.</source>
        <translation>تُعدّ الخزنة المستعادة حاسوبًا جديدًا، كي لا يُوقَّع شيء مرتين.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}. Point at the folder that holds it.</source>
        <translation>لا نسخة احتياطية في {folder}. يلزم اختيار المجلد الذي يحتويها.</translation>
    </message>
    <message>
        <source>There is no backup on this computer.</source>
        <translation>لا نسخة احتياطية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Type the passphrase of this backup first.</source>
        <translation>تلزم كتابة عبارة مرور هذه النسخة أولًا.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Where is the backup?</source>
        <translation>أين النسخة الاحتياطية؟</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظت {time}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>No results for “{text}”.</source>
        <translation>لا نتائج لـ«{text}».</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message numerus="yes">
        <source>%n backups could not be reached and open in the old way:</source>
        <translation>
            <numerusform>لا نسخ احتياطية تُفتح بالطريقة القديمة:</numerusform>
            <numerusform>تعذّر الوصول إلى نسخة احتياطية واحدة، وما زالت تُفتح بالطريقة القديمة:</numerusform>
            <numerusform>تعذّر الوصول إلى نسختين احتياطيتين، وما زالتا تُفتحان بالطريقة القديمة:</numerusform>
            <numerusform>تعذّر الوصول إلى %Ln نسخ احتياطية، وما زالت تُفتح بالطريقة القديمة:</numerusform>
            <numerusform>تعذّر الوصول إلى %Ln نسخة احتياطية، وما زالت تُفتح بالطريقة القديمة:</numerusform>
            <numerusform>تعذّر الوصول إلى %Ln نسخة احتياطية، وما زالت تُفتح بالطريقة القديمة:</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>أُنشئت نسخة احتياطية</translation>
    </message>
    <message>
        <source>A backup was made on a stick or elsewhere</source>
        <translation>أُنشئت نسخة احتياطية على قرص USB أو في مكان آخر</translation>
    </message>
    <message>
        <source>A client was erased for good</source>
        <translation>مُحي عميل نهائيًا</translation>
    </message>
    <message>
        <source>A client was opened</source>
        <translation>فُتح سجل عميل</translation>
    </message>
    <message>
        <source>A list or the search differs from the journal.</source>
        <translation>إحدى القوائم أو البحث يختلف عن الدفتر.</translation>
    </message>
    <message>
        <source>A new recovery code was made</source>
        <translation>أُنشئ رمز استرداد جديد</translation>
    </message>
    <message>
        <source>A part of the vault does not verify: {part}.</source>
        <translation>لم تثبت صحة جزء من الخزنة: ⁦{part}⁩.</translation>
    </message>
    <message>
        <source>A signature does not fit what it stands under.</source>
        <translation>أحد التواقيع لا يطابق ما وُضع تحته.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن البرنامج</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Check my vault</source>
        <translation>فحص الخزنة</translation>
    </message>
    <message>
        <source>Every backup that is known of opens in the new way too.</source>
        <translation>كل النسخ الاحتياطية المعروفة تُفتح بالطريقة الجديدة أيضًا.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>أخفِ عبارة المرور</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>New vault key</source>
        <translation>مفتاح جديد للخزنة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>أظهر عبارة المرور</translation>
    </message>
    <message>
        <source>The journal has a gap or an entry that was changed.</source>
        <translation>في الدفتر فجوة أو قيد مغيَّر.</translation>
    </message>
    <message>
        <source>The journal holds less than it once did.</source>
        <translation>في الدفتر أقل مما كان فيه.</translation>
    </message>
    <message>
        <source>The log of what happened here has a gap.</source>
        <translation>في قائمة ما حدث هنا فجوة.</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>تغيّرت عبارة المرور</translation>
    </message>
    <message>
        <source>The passphrase was made harder to guess by machines</source>
        <translation>صار تخمين عبارة المرور أصعب على الآلات</translation>
    </message>
    <message>
        <source>The vault got a new key</source>
        <translation>صار للخزنة مفتاح جديد</translation>
    </message>
    <message>
        <source>The vault was made</source>
        <translation>أُنشئت الخزنة</translation>
    </message>
    <message>
        <source>The vault was restored from a backup</source>
        <translation>استُعيدت الخزنة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>The vault was unlocked</source>
        <translation>فُتحت الخزنة</translation>
    </message>
    <message>
        <source>The vault was unlocked by an older header that was put back</source>
        <translation>فُتحت الخزنة بترويسة أقدم أُعيدت إليها</translation>
    </message>
    <message>
        <source>The vault went on as a new computer</source>
        <translation>تابعت الخزنة كأنها على حاسوب جديد</translation>
    </message>
    <message>
        <source>The vault&apos;s file is damaged in some places.</source>
        <translation>ملف الخزنة تالف في بعض مواضعه.</translation>
    </message>
    <message>
        <source>The words of an entry are not those that were written.</source>
        <translation>كلمات أحد القيود ليست كما كُتبت.</translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation>ما حدث هنا</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Arrows</source>
        <comment>the arrow keys</comment>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Back to the screen before</source>
        <translation>العودة إلى الشاشة السابقة</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>Jump to a row by its first letters</source>
        <translation>الانتقال إلى سطر بحروفه الأولى</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Leave a dialog without doing it</source>
        <translation>الخروج من نافذة حوار دون تنفيذها</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>the letter keys</comment>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>في الصفحة</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>فتح السطر</translation>
    </message>
    <message>
        <source>Search clients, notes, commands</source>
        <translation>البحث عن عميل أو ملاحظة أو أمر</translation>
    </message>
    <message>
        <source>Sign, or do the deed of the page</source>
        <translation>التوقيع، أو تنفيذ إجراء الصفحة</translation>
    </message>
    <message>
        <source>Tab walks through everything, also out of a text.</source>
        <translation>مفتاح ⁦Tab⁩ يمرّ بكل شيء، ويخرج من النص أيضًا.</translation>
    </message>
    <message>
        <source>Take back the last deed</source>
        <translation>التراجع عن آخر إجراء</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Walk along the rows</source>
        <translation>التنقل بين الأسطر</translation>
    </message>
</context>
<context>
    <name>ShownCode</name>
    <message>
        <source>It is shown this once. Print it or copy it by hand, then type it back.</source>
        <translation>يظهر هذه المرة فقط. يُطبع أو يُنسخ باليد، ثم تُعاد كتابته.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>اطبع الرمز</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation>رمز الاسترداد الجديد</translation>
    </message>
</context>
<context>
    <name>SignedDeeds</name>
    <message>
        <source>After signing it can be added to, not changed.</source>
        <translation>بعد التوقيع تمكن الإضافة إليها، ولا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>Is this computer&apos;s date right?</source>
        <translation>هل تاريخ هذا الحاسوب صحيح؟</translation>
    </message>
    <message>
        <source>It stays below the note under your name; neither can be changed.</source>
        <translation>يبقى أسفل الملاحظة باسمك، ولا يمكن تغيير أي منهما.</translation>
    </message>
    <message>
        <source>It stays below the note with today&apos;s date, marked as late.</source>
        <translation>يبقى أسفل الملاحظة بتاريخ اليوم، معلَّمًا بأنه متأخر.</translation>
    </message>
    <message>
        <source>Mark the note</source>
        <translation>علّم الملاحظة</translation>
    </message>
    <message>
        <source>Mark this note as entered in error?</source>
        <translation>هل تُعلَّم هذه الملاحظة بأنها أُدخلت خطأً؟</translation>
    </message>
    <message>
        <source>Sign the addendum</source>
        <translation>وقّع الملحق</translation>
    </message>
    <message>
        <source>Sign the late entry</source>
        <translation>وقّع التدوين المتأخر</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>وقّع الملاحظة</translation>
    </message>
    <message>
        <source>Sign this addendum?</source>
        <translation>هل يُوقَّع هذا الملحق؟</translation>
    </message>
    <message>
        <source>Sign this late entry?</source>
        <translation>هل يُوقَّع هذا التدوين المتأخر؟</translation>
    </message>
    <message>
        <source>Sign this note?</source>
        <translation>هل تُوقَّع هذه الملاحظة؟</translation>
    </message>
    <message>
        <source>The note stays readable, with the mark and your reason above it.</source>
        <translation>تبقى الملاحظة مقروءة، وفوقها العلامة والسبب.</translation>
    </message>
    <message>
        <source>What you write from now on sorts after all that was written before.</source>
        <translation>ما يُكتب من الآن يأتي في الترتيب بعد كل ما كُتب من قبل.</translation>
    </message>
    <message>
        <source>Yes, the date is right</source>
        <translation>نعم، التاريخ صحيح</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>لا شيء يحتاجك</numerusform>
            <numerusform>أمر واحد يحتاجك</numerusform>
            <numerusform>أمران يحتاجانك</numerusform>
            <numerusform>%Ln أمور تحتاجك</numerusform>
            <numerusform>%Ln أمرًا تحتاجك</numerusform>
            <numerusform>%Ln أمر تحتاجك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>A code is made for them; a name is not needed.</source>
        <translation>يُنشأ رمز لكل عميل، ولا يلزم الاسم.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>أضف عميلًا</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ الآن</translation>
    </message>
    <message>
        <source>Backed up {moment}. It was opened again and read whole.</source>
        <translation>أُنشئت نسخة احتياطية {moment}. فُتحت من جديد وقُرئت كاملة.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Draft saved {moment}, {words}</source>
        <translation>حُفظت المسودة {moment}، {words}</translation>
    </message>
    <message>
        <source>First</source>
        <translation>أولًا</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>طاب نهارك يا {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>مساء الخير يا {name}</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>صباح الخير يا {name}</translation>
    </message>
    <message>
        <source>If this computer is lost, the backup is what is left. It takes about a minute.</source>
        <translation>إذا فُقد هذا الحاسوب، فالنسخة الاحتياطية هي ما يبقى. تستغرق نحو دقيقة.</translation>
    </message>
    <message>
        <source>Last backup: {age}</source>
        <translation>آخر نسخة احتياطية: {age}</translation>
    </message>
    <message>
        <source>Make one and check it</source>
        <translation>أنشئ رمزًا وتحقّق منه</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>لا شيء يحتاجك الآن.</translation>
    </message>
    <message>
        <source>Open the list of clients</source>
        <translation>افتح قائمة العملاء</translation>
    </message>
    <message>
        <source>The recovery code is not checked yet</source>
        <translation>لم يُتحقق من رمز الاسترداد بعد</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Unsigned note  ·  {client}</source>
        <translation>ملاحظة غير موقّعة  ·  {client}</translation>
    </message>
    <message>
        <source>Without it a forgotten passphrase closes the vault for ever.</source>
        <translation>من دونه، نسيان عبارة المرور يغلق الخزنة إلى الأبد.</translation>
    </message>
    <message>
        <source>Your first client</source>
        <translation>أول عميل</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>TypedDates</name>
    <message>
        <source>about {year}</source>
        <comment>a guessed year</comment>
        <translation>نحو {year}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The draft for {client} was thrown away.</source>
        <translation>أُزيلت المسودة: {client}.</translation>
    </message>
    <message>
        <source>The last note was loaded.</source>
        <translation>أُدرجت الملاحظة السابقة.</translation>
    </message>
    <message>
        <source>{client} moved to the bin.</source>
        <translation>نُقل إلى السلة: {client}.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds that are left</comment>
        <translation>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>A vault that cannot be read</source>
        <translation>خزنة لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>As printed; spaces and case do not matter.</source>
        <translation>كما طُبع، ولا فرق في المسافات أو بين الحروف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>أخفِ عبارة المرور</translation>
    </message>
    <message>
        <source>Locked. Your drafts are safe inside.</source>
        <translation>مقفلة. مسوداتك في أمان داخلها.</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>خزنة جديدة</translation>
    </message>
    <message>
        <source>Nothing here shows what a vault holds or when it was last opened.</source>
        <translation>لا شيء هنا يُظهر ما في الخزنة أو متى فُتحت آخر مرة.</translation>
    </message>
    <message>
        <source>Open it as a new computer</source>
        <translation>افتحها كحاسوب جديد</translation>
    </message>
    <message>
        <source>Open it for reading only</source>
        <translation>افتحها للقراءة فقط</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <source>Opening takes a second or two. That is what makes guessing slow.</source>
        <translation>يستغرق الفتح ثانية أو ثانيتين. هذا ما يجعل التخمين بطيئًا.</translation>
    </message>
    <message>
        <source>Opening. You can close the window meanwhile; nothing is lost.</source>
        <translation>جارٍ الفتح. يمكن إغلاق النافذة في هذه الأثناء، ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>الاستعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>أظهر عبارة المرور</translation>
    </message>
    <message numerus="yes">
        <source>That passphrase does not open this vault. Next try in %n seconds.</source>
        <translation>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية الآن.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. You can try again.</source>
        <translation>عبارة المرور هذه لا تفتح هذه الخزنة. يمكن المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدم عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استخدم رمز الاسترداد</translation>
    </message>
    <message>
        <source>Vaults on this computer</source>
        <translation>الخزائن على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your five words, or the text you chose.</source>
        <translation>كلماتك الخمس، أو النص المختار.</translation>
    </message>
</context>
</TS>
