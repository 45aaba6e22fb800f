BEGIN TRANSACTION;
CREATE TABLE acting_assignment (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	kind VARCHAR(4) NOT NULL, 
	official TEXT NOT NULL, 
	decree TEXT NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	CONSTRAINT pk_acting_assignment PRIMARY KEY (id), 
	CONSTRAINT uq_acting_assignment_office_code_role_decree_starts_on UNIQUE (office_code, role, decree, starts_on)
);
INSERT INTO "acting_assignment" VALUES(1,'3514','secretary','Plh','{"email": "plh.sekretaris@kpu-pasuruan.example", "name": "Pelaksana Harian Contoh", "nip": "19750202 200003 2 002", "title": "Sekretaris KPU Kabupaten Pasuruan"}','12/SDM.05.4-ST/3514/2026','2026-07-08','2026-07-10');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE answer (
	request_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	verdict VARCHAR(32) NOT NULL, 
	at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_answer PRIMARY KEY (request_id, number), 
	CONSTRAINT fk_answer_request_id FOREIGN KEY(request_id) REFERENCES request (id)
);
INSERT INTO "answer" VALUES(1,1,'approved','2026-06-22T00:00:00.479212Z');
INSERT INTO "answer" VALUES(2,1,'approved','2026-06-22T00:00:00.521040Z');
CREATE TABLE audit_event (
	office_code VARCHAR(8) NOT NULL, 
	seq INTEGER NOT NULL, 
	at VARCHAR(32) NOT NULL, 
	actor TEXT NOT NULL, 
	action VARCHAR(32) NOT NULL, 
	subject TEXT NOT NULL, 
	body TEXT NOT NULL, 
	prev_hash VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_event PRIMARY KEY (office_code, seq), 
	CONSTRAINT uq_audit_event_office_code_hash UNIQUE (office_code, hash), 
	CONSTRAINT uq_audit_event_office_code_prev_hash UNIQUE (office_code, prev_hash)
);
INSERT INTO "audit_event" VALUES('3514',1,'2026-06-22T00:00:00.096112Z','system','mode_marked','office 3514','{"mode":"practice"}','0000000000000000000000000000000000000000000000000000000000000000','d8acccca3453f8006923c697f2eef3fc38df486ff89ba3fb4aa1245ed352fd11');
INSERT INTO "audit_event" VALUES('3514',2,'2026-06-22T00:00:00.096112Z','system','acting_assigned','role 3514 secretary','{"decree":"12/SDM.05.4-ST/3514/2026","email":"plh.sekretaris@kpu-pasuruan.example","ends_on":"2026-07-10","kind":"Plh","name":"Pelaksana Harian Contoh","starts_on":"2026-07-08"}','d8acccca3453f8006923c697f2eef3fc38df486ff89ba3fb4aa1245ed352fd11','051465ec346775ce4b57e52729a6724d6e9cd6219863c044e7729164239c5e4a');
INSERT INTO "audit_event" VALUES('3514',3,'2026-06-22T00:00:00.096112Z','system','period_planned','period 3514 2025-S1','{"province_due_on":"2025-07-10"}','051465ec346775ce4b57e52729a6724d6e9cd6219863c044e7729164239c5e4a','897d347f902588bcf0ae4ed394023f5294b9df5a5f7446cf1a09d27315f053a5');
INSERT INTO "audit_event" VALUES('3514',4,'2026-06-22T00:00:00.096112Z','system','period_planned','period 3514 2025-S2','{"province_due_on":"2026-01-15"}','897d347f902588bcf0ae4ed394023f5294b9df5a5f7446cf1a09d27315f053a5','66905e68d45a571c6020e54b6064668426bb3f0214eb4b5e372d6034055f31f4');
INSERT INTO "audit_event" VALUES('3514',5,'2026-06-22T00:00:00.096112Z','system','period_planned','period 3514 2025-T','{"province_due_on":"2026-01-15"}','66905e68d45a571c6020e54b6064668426bb3f0214eb4b5e372d6034055f31f4','0f1eb7a09783dec35a95775782b318e7f6d2b5c7c1d258fb266d7abfd4735167');
INSERT INTO "audit_event" VALUES('3514',6,'2026-06-22T00:00:00.096112Z','system','period_planned','period 3514 2026-S1','{"province_due_on":"2026-07-10"}','0f1eb7a09783dec35a95775782b318e7f6d2b5c7c1d258fb266d7abfd4735167','8099febdcfd13b202f938a4e02a23e15cf7cfa9493256c949f6bab22483edc99');
INSERT INTO "audit_event" VALUES('3514',7,'2026-06-22T00:00:00.096112Z','system','period_planned','period 3514 2026-S2','{"province_due_on":"2027-01-15"}','8099febdcfd13b202f938a4e02a23e15cf7cfa9493256c949f6bab22483edc99','8894b06af0236cfc490790d234b09a4097667086c5ea72eb90e622f04e704c75');
INSERT INTO "audit_event" VALUES('3514',8,'2026-06-22T00:00:00.096112Z','system','period_planned','period 3514 2026-T','{"province_due_on":"2027-01-15"}','8894b06af0236cfc490790d234b09a4097667086c5ea72eb90e622f04e704c75','c1a47bf21f1bc6f48583777559cc909b46e886ff8528756f7ac630d0bb5091d0');
INSERT INTO "audit_event" VALUES('3514',9,'2026-06-22T00:00:00.430631Z','operator','plan_imported','plan/3514/2026/1','{"content_sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b","draft_sha256":"73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e","indicator_count":35,"reason":"","workbook_sha256":"622b0c8af79b979348c04ea79f05c77da2e7bba22224a3fd64a67e00adc253a8"}','c1a47bf21f1bc6f48583777559cc909b46e886ff8528756f7ac630d0bb5091d0','0ae7375f85a2e2d71edb9d3fc09de0e297db150b5d9249d20f49570dcbaa03fb');
INSERT INTO "audit_event" VALUES('3514',10,'2026-06-22T00:00:00.434739Z','system','decision_requested','request/plan/1/secretary/1','{"content_sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b","draft_sha256":"73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e","officer":{"acting":"","decree":"","email":"sekretaris@kpu-pasuruan.example","is_four_eyes_exception":false,"name":"Sekretaris Contoh","nip":"19700101 199503 1 001","role":"secretary","title":"Sekretaris KPU Kabupaten Pasuruan"}}','0ae7375f85a2e2d71edb9d3fc09de0e297db150b5d9249d20f49570dcbaa03fb','4d93d7ec1dcfac3c1bdf97bfc1198f22f93ab922cd19c66e388c271f3adb8210');
INSERT INTO "audit_event" VALUES('3514',11,'2026-06-22T00:00:00.437495Z','system','mail_waiting','mail request/1/first','{"attachments":["73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e","db7ccc1ceffb9f56abaaf74484c8bde76267d5de24512ae6451021cd4259b444"],"kind":"request","recipient":"sekretaris@kpu-pasuruan.example","subject":"Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1"}','4d93d7ec1dcfac3c1bdf97bfc1198f22f93ab922cd19c66e388c271f3adb8210','145e26a13f696b41dff93856415563e455b0cf7dead43ed2b4cde2991cdea105');
INSERT INTO "audit_event" VALUES('3514',12,'2026-06-22T00:00:00.447669Z','system','codes_minted','request/plan/1/secretary/1','{"issue":1}','145e26a13f696b41dff93856415563e455b0cf7dead43ed2b4cde2991cdea105','f29ec1734765e3978e3a338ee4a7a10f5230388b23b05173df1634ca6cd3d0ee');
INSERT INTO "audit_event" VALUES('3514',13,'2026-06-22T00:00:00.479212Z','Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh)','request_approved','request/plan/1/secretary/1','{"content_sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b","decision":"approve","draft_sha256":"73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e","is_four_eyes_exception":false,"note":""}','f29ec1734765e3978e3a338ee4a7a10f5230388b23b05173df1634ca6cd3d0ee','73e058bca047ca792d23c4694fe9b13f48293e4ff0480d05ba4913d7cde1e34e');
INSERT INTO "audit_event" VALUES('3514',14,'2026-06-22T00:00:00.479212Z','Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh)','codes_used','request/plan/1/secretary/1','{}','73e058bca047ca792d23c4694fe9b13f48293e4ff0480d05ba4913d7cde1e34e','933b74140af54560c14613624e07c3fb0bf45bded39d85e827519125d5c7ba1a');
INSERT INTO "audit_event" VALUES('3514',15,'2026-06-22T00:00:00.483666Z','system','decision_requested','request/plan/1/chair/1','{"content_sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b","draft_sha256":"73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e","officer":{"acting":"","decree":"","email":"ketua@kpu-pasuruan.example","is_four_eyes_exception":false,"name":"Ketua Contoh","nip":"","role":"chair","title":"Ketua KPU Kabupaten Pasuruan"}}','933b74140af54560c14613624e07c3fb0bf45bded39d85e827519125d5c7ba1a','370d58485e77e38b6a9a02e050d7d7ce8aefae7ee45a6dbc68dba805706df1af');
INSERT INTO "audit_event" VALUES('3514',16,'2026-06-22T00:00:00.484777Z','system','mail_waiting','mail request/2/first','{"attachments":["73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e","db7ccc1ceffb9f56abaaf74484c8bde76267d5de24512ae6451021cd4259b444"],"kind":"request","recipient":"ketua@kpu-pasuruan.example","subject":"Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1"}','370d58485e77e38b6a9a02e050d7d7ce8aefae7ee45a6dbc68dba805706df1af','168576fea69dca03ee7313030396b8cdcd7280a95f0b317598ebe9a8d4265f9c');
INSERT INTO "audit_event" VALUES('3514',17,'2026-06-22T00:00:00.497897Z','system','mail_queued','mail decision/1/operator@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"operator@kpu-pasuruan.example","subject":"Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','168576fea69dca03ee7313030396b8cdcd7280a95f0b317598ebe9a8d4265f9c','dc8b59c040a701a7f2bc87c8f1070789ee5065c7d5ff88fc16b4d6c49a9e7c64');
INSERT INTO "audit_event" VALUES('3514',18,'2026-06-22T00:00:00.498839Z','system','mail_queued','mail decision/1/sekretaris@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"sekretaris@kpu-pasuruan.example","subject":"Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','dc8b59c040a701a7f2bc87c8f1070789ee5065c7d5ff88fc16b4d6c49a9e7c64','7b74f041438daf3345723438bca3cded8485405f2a59d60c6eed937bfc97ca5d');
INSERT INTO "audit_event" VALUES('3514',19,'2026-06-22T00:00:00.499548Z','system','mail_queued','mail decision/1/ketua@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"ketua@kpu-pasuruan.example","subject":"Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','7b74f041438daf3345723438bca3cded8485405f2a59d60c6eed937bfc97ca5d','de982deece6a6a7a30c231b127b6b5d7a4977fe12bf0154d7c1815b6872c5881');
INSERT INTO "audit_event" VALUES('3514',20,'2026-06-22T00:00:00.506642Z','system','codes_minted','request/plan/1/chair/1','{"issue":1}','de982deece6a6a7a30c231b127b6b5d7a4977fe12bf0154d7c1815b6872c5881','3f0234d35d5176d10197e9819b6fcad545007527a3947e2f21e3098f620f308c');
INSERT INTO "audit_event" VALUES('3514',21,'2026-06-22T00:00:00.521040Z','Ketua KPU Kabupaten Pasuruan (Ketua Contoh)','request_approved','request/plan/1/chair/1','{"content_sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b","decision":"approve","draft_sha256":"73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e","is_four_eyes_exception":false,"note":""}','3f0234d35d5176d10197e9819b6fcad545007527a3947e2f21e3098f620f308c','fff9f18db05b145640b9b359bd5526117565c962009ba87b96213a146cbede78');
INSERT INTO "audit_event" VALUES('3514',22,'2026-06-22T00:00:00.521040Z','Ketua KPU Kabupaten Pasuruan (Ketua Contoh)','codes_used','request/plan/1/chair/1','{}','fff9f18db05b145640b9b359bd5526117565c962009ba87b96213a146cbede78','7e0cf5aaf51378bb45f34a4c6b6e7706b2e6bab82fe46c5bc01d43621ac16967');
INSERT INTO "audit_event" VALUES('3514',23,'2026-06-22T00:00:00.529168Z','Ketua KPU Kabupaten Pasuruan','plan_frozen','plan/3514/2026/1','{"content_sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b"}','7e0cf5aaf51378bb45f34a4c6b6e7706b2e6bab82fe46c5bc01d43621ac16967','823620b99f102c29b3892aa97878d16d1a0c5c561f969c517f7944b9e4692056');
INSERT INTO "audit_event" VALUES('3514',24,'2026-06-22T00:00:00.542771Z','system','mail_queued','mail decision/2/operator@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"operator@kpu-pasuruan.example","subject":"Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','823620b99f102c29b3892aa97878d16d1a0c5c561f969c517f7944b9e4692056','92d045cb1dc72b5e555279e7893d581d878e020bc623fd6262366ec1c20efece');
INSERT INTO "audit_event" VALUES('3514',25,'2026-06-22T00:00:00.543628Z','system','mail_queued','mail decision/2/sekretaris@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"sekretaris@kpu-pasuruan.example","subject":"Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','92d045cb1dc72b5e555279e7893d581d878e020bc623fd6262366ec1c20efece','d18897e1cb051cb8fb41231f8f5d8cd260c35a58eaeadc4869ee914754d108e1');
INSERT INTO "audit_event" VALUES('3514',26,'2026-06-22T00:00:00.544303Z','system','mail_queued','mail decision/2/ketua@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"ketua@kpu-pasuruan.example","subject":"Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','d18897e1cb051cb8fb41231f8f5d8cd260c35a58eaeadc4869ee914754d108e1','5b5cf1d529cc0cc9c64d752ed2ef5a4351d79ebd539cbce366e039e2614e7792');
INSERT INTO "audit_event" VALUES('3514',27,'2026-06-22T00:00:00.576341Z','system','plan_documented','plan/3514/2026/1','{"document_sha256":"8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}','5b5cf1d529cc0cc9c64d752ed2ef5a4351d79ebd539cbce366e039e2614e7792','5c9cc1bf33c6e6b0c88c316127f622fd5b36a1b71cca19ace4979f0c500c1506');
INSERT INTO "audit_event" VALUES('3514',28,'2026-06-22T00:00:00.586357Z','system','mail_queued','mail plan/1/operator@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"operator@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','5c9cc1bf33c6e6b0c88c316127f622fd5b36a1b71cca19ace4979f0c500c1506','a5bcddb3403a040792b8efac8176b77aa3616d53b75cb3b2673e6be15ed39f7d');
INSERT INTO "audit_event" VALUES('3514',29,'2026-06-22T00:00:00.587347Z','system','mail_queued','mail plan/1/sekretaris@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"sekretaris@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','a5bcddb3403a040792b8efac8176b77aa3616d53b75cb3b2673e6be15ed39f7d','59a775074f20a2c1c74937e6d27e1e8bb7b28db1f24946c4860cb7f45c0ceacc');
INSERT INTO "audit_event" VALUES('3514',30,'2026-06-22T00:00:00.588326Z','system','mail_queued','mail plan/1/ketua@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"ketua@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','59a775074f20a2c1c74937e6d27e1e8bb7b28db1f24946c4860cb7f45c0ceacc','d14aa93d380a600d923525503a5b43543613f75df812209637b5a961707bd087');
INSERT INTO "audit_event" VALUES('3514',31,'2026-06-22T00:00:00.589016Z','system','mail_queued','mail plan/1/kul@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"kul@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','d14aa93d380a600d923525503a5b43543613f75df812209637b5a961707bd087','bb4fe3f5b38cbd9337419c5493fc8efda3c015d95654a7b92893020cc205c7fb');
INSERT INTO "audit_event" VALUES('3514',32,'2026-06-22T00:00:00.593986Z','system','mail_queued','mail plan/1/kasubbag.kul@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"kasubbag.kul@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','bb4fe3f5b38cbd9337419c5493fc8efda3c015d95654a7b92893020cc205c7fb','fe995429d48c55b3c77f9f60811ab105770163f27d2c8c850db1112a2dd8fb62');
INSERT INTO "audit_event" VALUES('3514',33,'2026-06-22T00:00:00.594732Z','system','mail_queued','mail plan/1/tph@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"tph@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','fe995429d48c55b3c77f9f60811ab105770163f27d2c8c850db1112a2dd8fb62','2c6e2dc6284c6e71b86593b5c4c2f49c94a3f5d6c7ac928e30c3e6c6edab7992');
INSERT INTO "audit_event" VALUES('3514',34,'2026-06-22T00:00:00.595400Z','system','mail_queued','mail plan/1/kasubbag.tph@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"kasubbag.tph@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','2c6e2dc6284c6e71b86593b5c4c2f49c94a3f5d6c7ac928e30c3e6c6edab7992','22de61cc97d08ce4f80abb04a1d16346693e666792663bcf8cc7fdd27f49b009');
INSERT INTO "audit_event" VALUES('3514',35,'2026-06-22T00:00:00.596096Z','system','mail_queued','mail plan/1/rdi@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"rdi@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','22de61cc97d08ce4f80abb04a1d16346693e666792663bcf8cc7fdd27f49b009','b4ae107a37077abd14751474d9de95614106947522b9faf376d998ffdd1c4deb');
INSERT INTO "audit_event" VALUES('3514',36,'2026-06-22T00:00:00.596733Z','system','mail_queued','mail plan/1/kasubbag.rdi@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"kasubbag.rdi@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','b4ae107a37077abd14751474d9de95614106947522b9faf376d998ffdd1c4deb','7e95fb4c3495c5a1cd2263b6d4f479c8e69bd40186179ea21619a0a8aa8e2b6d');
INSERT INTO "audit_event" VALUES('3514',37,'2026-06-22T00:00:00.601502Z','system','mail_queued','mail plan/1/phs@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"phs@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','7e95fb4c3495c5a1cd2263b6d4f479c8e69bd40186179ea21619a0a8aa8e2b6d','2bb90a838aa71336c3610b05ccb54781f1cd3727ac8d9d0b92fd463883036377');
INSERT INTO "audit_event" VALUES('3514',38,'2026-06-22T00:00:00.602316Z','system','mail_queued','mail plan/1/kasubbag.phs@kpu-pasuruan.example','{"attachments":["8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"],"kind":"plan","recipient":"kasubbag.phs@kpu-pasuruan.example","subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','2bb90a838aa71336c3610b05ccb54781f1cd3727ac8d9d0b92fd463883036377','de3020f40e9a8856933a31d19b86f830424d3ee238023f63a88dd1b1d11e823d');
INSERT INTO "audit_event" VALUES('3514',39,'2026-06-22T00:00:00.607451Z','system','period_opened','period 3514 2026-S1','{"province_due_on":"2026-07-10","province_letter":""}','de3020f40e9a8856933a31d19b86f830424d3ee238023f63a88dd1b1d11e823d','5190825d6f998fff6fd3b5f00b82b85bcda60fe7df6aec337031334a87985faf');
INSERT INTO "audit_event" VALUES('3514',40,'2026-06-22T00:00:00.722755Z','system','mail_voided','mail request/1/first','{"smtp_text":"Permintaan sudah ditutup."}','5190825d6f998fff6fd3b5f00b82b85bcda60fe7df6aec337031334a87985faf','a5a7062e6180e52e14cdc045a181652bdf93915f59ee7313f5ce4660077c5915');
INSERT INTO "audit_event" VALUES('3514',41,'2026-06-22T00:00:00.722755Z','system','mail_voided','mail request/2/first','{"smtp_text":"Permintaan sudah ditutup."}','a5a7062e6180e52e14cdc045a181652bdf93915f59ee7313f5ce4660077c5915','ecb5a9528d6117c438e683a5d468070a0a2e6fe9df974d5039a31f808de3573c');
INSERT INTO "audit_event" VALUES('3514',42,'2026-06-22T00:00:00.745955Z','system','mail_sending','mail decision/1/operator@kpu-pasuruan.example','{}','ecb5a9528d6117c438e683a5d468070a0a2e6fe9df974d5039a31f808de3573c','ee838c9f693d92e24b580a7789906a2203e41ab7a37d7b250a63ea0360816bb0');
INSERT INTO "audit_event" VALUES('3514',43,'2026-06-22T00:00:00.756844Z','system','mail_practice','mail decision/1/operator@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00003_decision_operator.eml, tidak dikirim."}','ee838c9f693d92e24b580a7789906a2203e41ab7a37d7b250a63ea0360816bb0','2ecf01adff8a3df4691c6eaba28accf6182a411e45f5e9c29abb7812185e9dd5');
INSERT INTO "audit_event" VALUES('3514',44,'2026-06-22T00:00:00.765464Z','system','mail_sending','mail decision/1/sekretaris@kpu-pasuruan.example','{}','2ecf01adff8a3df4691c6eaba28accf6182a411e45f5e9c29abb7812185e9dd5','b61be30896ceba4dce65d1ab50ab16582e2975d1ede797b54173e2a1aac96b3d');
INSERT INTO "audit_event" VALUES('3514',45,'2026-06-22T00:00:00.770205Z','system','mail_practice','mail decision/1/sekretaris@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00004_decision_sekretaris.eml, tidak dikirim."}','b61be30896ceba4dce65d1ab50ab16582e2975d1ede797b54173e2a1aac96b3d','a35e6e4ff19a4ebda47dff40880975227eb0a1a18b4e810a09d1b30ce280c5dc');
INSERT INTO "audit_event" VALUES('3514',46,'2026-06-22T00:00:00.777312Z','system','mail_sending','mail decision/1/ketua@kpu-pasuruan.example','{}','a35e6e4ff19a4ebda47dff40880975227eb0a1a18b4e810a09d1b30ce280c5dc','80b058b9462c8ba544c549e12c1b4f100cadad61897e47a393545942649bded7');
INSERT INTO "audit_event" VALUES('3514',47,'2026-06-22T00:00:00.787790Z','system','mail_practice','mail decision/1/ketua@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00005_decision_ketua.eml, tidak dikirim."}','80b058b9462c8ba544c549e12c1b4f100cadad61897e47a393545942649bded7','4522c0159c0ff1f1f32d1946bfb9c30366d786a72941569665051ae15aeb73c9');
INSERT INTO "audit_event" VALUES('3514',48,'2026-06-22T00:00:00.791298Z','system','mail_sending','mail decision/2/operator@kpu-pasuruan.example','{}','4522c0159c0ff1f1f32d1946bfb9c30366d786a72941569665051ae15aeb73c9','3aea14a2c18077a8a522398816e3c1826360dcf1cf484d3210042c036854f87f');
INSERT INTO "audit_event" VALUES('3514',49,'2026-06-22T00:00:00.799735Z','system','mail_practice','mail decision/2/operator@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00006_decision_operator.eml, tidak dikirim."}','3aea14a2c18077a8a522398816e3c1826360dcf1cf484d3210042c036854f87f','71e5132bfdc9fa4543252a7a36079f2f025288203dca5d484c2e8905755f3e9e');
INSERT INTO "audit_event" VALUES('3514',50,'2026-06-22T00:00:00.813614Z','system','mail_sending','mail decision/2/sekretaris@kpu-pasuruan.example','{}','71e5132bfdc9fa4543252a7a36079f2f025288203dca5d484c2e8905755f3e9e','37ad1a629ab7e3be290ccd1c96609b86e6dfef99a312e6ddfbe2316ba49fa8f0');
INSERT INTO "audit_event" VALUES('3514',51,'2026-06-22T00:00:00.823959Z','system','mail_practice','mail decision/2/sekretaris@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00007_decision_sekretaris.eml, tidak dikirim."}','37ad1a629ab7e3be290ccd1c96609b86e6dfef99a312e6ddfbe2316ba49fa8f0','15515dcaba2d1e8db6830e43f325b35ceed6bfbb837d2c7ac13c84d916605035');
INSERT INTO "audit_event" VALUES('3514',52,'2026-06-22T00:00:00.833476Z','system','mail_sending','mail decision/2/ketua@kpu-pasuruan.example','{}','15515dcaba2d1e8db6830e43f325b35ceed6bfbb837d2c7ac13c84d916605035','bb21dad373fb5c307ab1f4769eb6fe1b83f0aa19167cdd9cde9e11b61d2e9438');
INSERT INTO "audit_event" VALUES('3514',53,'2026-06-22T00:00:00.843828Z','system','mail_practice','mail decision/2/ketua@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00008_decision_ketua.eml, tidak dikirim."}','bb21dad373fb5c307ab1f4769eb6fe1b83f0aa19167cdd9cde9e11b61d2e9438','6610663f5266b13e2707be56ff007ff792aa8083e99b1d5be0a5b31975b36fc3');
INSERT INTO "audit_event" VALUES('3514',54,'2026-06-22T00:00:00.847404Z','system','mail_sending','mail plan/1/operator@kpu-pasuruan.example','{}','6610663f5266b13e2707be56ff007ff792aa8083e99b1d5be0a5b31975b36fc3','88d15d7a098b84f57a763faaf609fc5044a33032c739e85c7e082eb84f15d205');
INSERT INTO "audit_event" VALUES('3514',55,'2026-06-22T00:00:00.860287Z','system','mail_practice','mail plan/1/operator@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00009_plan_operator.eml, tidak dikirim."}','88d15d7a098b84f57a763faaf609fc5044a33032c739e85c7e082eb84f15d205','9c40819f49d4b4af6fd52aaadad5ddffcd003addc8d5deb681a058fb25ac3d97');
INSERT INTO "audit_event" VALUES('3514',56,'2026-06-22T00:00:00.869598Z','system','mail_sending','mail plan/1/sekretaris@kpu-pasuruan.example','{}','9c40819f49d4b4af6fd52aaadad5ddffcd003addc8d5deb681a058fb25ac3d97','154940d87a7b51ae8bdf0eae97014d105a9930922de3d2806678063c46aa3357');
INSERT INTO "audit_event" VALUES('3514',57,'2026-06-22T00:00:00.881840Z','system','mail_practice','mail plan/1/sekretaris@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00010_plan_sekretaris.eml, tidak dikirim."}','154940d87a7b51ae8bdf0eae97014d105a9930922de3d2806678063c46aa3357','e92f22a2bc310bb37b2744ca3963db60f741ad513e15e905d34e4a2f87b8d112');
INSERT INTO "audit_event" VALUES('3514',58,'2026-06-22T00:00:00.893445Z','system','mail_sending','mail plan/1/ketua@kpu-pasuruan.example','{}','e92f22a2bc310bb37b2744ca3963db60f741ad513e15e905d34e4a2f87b8d112','3e40370627742aa4a2b6156c3a2c1b1ab766096236df5bc3a2e80def7af171b8');
INSERT INTO "audit_event" VALUES('3514',59,'2026-06-22T00:00:00.911538Z','system','mail_practice','mail plan/1/ketua@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00011_plan_ketua.eml, tidak dikirim."}','3e40370627742aa4a2b6156c3a2c1b1ab766096236df5bc3a2e80def7af171b8','9d695fb14db3486d4de33175fb2c45cc5d8552d73903fc6db43cedfa87adc997');
INSERT INTO "audit_event" VALUES('3514',60,'2026-06-22T00:00:00.925555Z','system','mail_sending','mail plan/1/kul@kpu-pasuruan.example','{}','9d695fb14db3486d4de33175fb2c45cc5d8552d73903fc6db43cedfa87adc997','5fd4182f2898446cf147b664e5ca4e59c2bbc023fe6500549f58b4338c11c23a');
INSERT INTO "audit_event" VALUES('3514',61,'2026-06-22T00:00:00.946364Z','system','mail_practice','mail plan/1/kul@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00012_plan_kul.eml, tidak dikirim."}','5fd4182f2898446cf147b664e5ca4e59c2bbc023fe6500549f58b4338c11c23a','18f4800a2435f47a0ee8cc1a062b547b9baaa4eae3870d02e0a1b18859c6eef7');
INSERT INTO "audit_event" VALUES('3514',62,'2026-06-22T00:00:00.953483Z','system','mail_sending','mail plan/1/kasubbag.kul@kpu-pasuruan.example','{}','18f4800a2435f47a0ee8cc1a062b547b9baaa4eae3870d02e0a1b18859c6eef7','7127da92935852c0aadac1475a78c26bdb39ede8fe9802b8fb9218e590364f33');
INSERT INTO "audit_event" VALUES('3514',63,'2026-06-22T00:00:00.974252Z','system','mail_practice','mail plan/1/kasubbag.kul@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00013_plan_kasubbag.kul.eml, tidak dikirim."}','7127da92935852c0aadac1475a78c26bdb39ede8fe9802b8fb9218e590364f33','73aa04bd31e0e66e16a782afb904693e56d4ee25a1c2fdf8f68546a39005bd8b');
INSERT INTO "audit_event" VALUES('3514',64,'2026-06-22T00:00:00.989514Z','system','mail_sending','mail plan/1/tph@kpu-pasuruan.example','{}','73aa04bd31e0e66e16a782afb904693e56d4ee25a1c2fdf8f68546a39005bd8b','09532e1d318f5adfe64a10111cfc810dc4ffa6865c1ce6b6b43cc31f715a7daa');
INSERT INTO "audit_event" VALUES('3514',65,'2026-06-22T00:00:01.006310Z','system','mail_practice','mail plan/1/tph@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00014_plan_tph.eml, tidak dikirim."}','09532e1d318f5adfe64a10111cfc810dc4ffa6865c1ce6b6b43cc31f715a7daa','0cca5b3b7fbefbf2717c2e0176cd8a4c40c624b01ba684ee3b376e72cbd8db91');
INSERT INTO "audit_event" VALUES('3514',66,'2026-06-22T00:00:01.017473Z','system','mail_sending','mail plan/1/kasubbag.tph@kpu-pasuruan.example','{}','0cca5b3b7fbefbf2717c2e0176cd8a4c40c624b01ba684ee3b376e72cbd8db91','0f43c5bf80c02e7a62e7ab6ba33d31d96a698e5420a2896d57dd55455529368c');
INSERT INTO "audit_event" VALUES('3514',67,'2026-06-22T00:00:01.044760Z','system','mail_practice','mail plan/1/kasubbag.tph@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00015_plan_kasubbag.tph.eml, tidak dikirim."}','0f43c5bf80c02e7a62e7ab6ba33d31d96a698e5420a2896d57dd55455529368c','d8b93f5443128e1fc9e8fc9d187bdc31a6991fe99cb23b61204773609ba3133b');
INSERT INTO "audit_event" VALUES('3514',68,'2026-06-22T00:00:01.057586Z','system','mail_sending','mail plan/1/rdi@kpu-pasuruan.example','{}','d8b93f5443128e1fc9e8fc9d187bdc31a6991fe99cb23b61204773609ba3133b','45cec838170e2edc734841723bf8135d1814100c6cb67ec38978e51d1a2c17f6');
INSERT INTO "audit_event" VALUES('3514',69,'2026-06-22T00:00:01.072144Z','system','mail_practice','mail plan/1/rdi@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00016_plan_rdi.eml, tidak dikirim."}','45cec838170e2edc734841723bf8135d1814100c6cb67ec38978e51d1a2c17f6','fd94debbc2a47bb45e809f886557c9b33658f8f2c51c98baaee7edc7bc8d00df');
INSERT INTO "audit_event" VALUES('3514',70,'2026-06-22T00:00:01.081512Z','system','mail_sending','mail plan/1/kasubbag.rdi@kpu-pasuruan.example','{}','fd94debbc2a47bb45e809f886557c9b33658f8f2c51c98baaee7edc7bc8d00df','3f154ba9a6529e84b1c12acc6a7100d505fdb265fe4bb1a1253eadb585a7da29');
INSERT INTO "audit_event" VALUES('3514',71,'2026-06-22T00:00:01.094149Z','system','mail_practice','mail plan/1/kasubbag.rdi@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00017_plan_kasubbag.rdi.eml, tidak dikirim."}','3f154ba9a6529e84b1c12acc6a7100d505fdb265fe4bb1a1253eadb585a7da29','25c2db6f5f6b6f4c616d1e81b55a00417ed5959e4913376c7c15cb87467e3bd0');
INSERT INTO "audit_event" VALUES('3514',72,'2026-06-22T00:00:01.101495Z','system','mail_sending','mail plan/1/phs@kpu-pasuruan.example','{}','25c2db6f5f6b6f4c616d1e81b55a00417ed5959e4913376c7c15cb87467e3bd0','ebb948f35a5974788f9ee6551ac58b85dd1448bb3b818d41c4deb03efab61f8f');
INSERT INTO "audit_event" VALUES('3514',73,'2026-06-22T00:00:01.118181Z','system','mail_practice','mail plan/1/phs@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00018_plan_phs.eml, tidak dikirim."}','ebb948f35a5974788f9ee6551ac58b85dd1448bb3b818d41c4deb03efab61f8f','16557ec8136fd191f5d0bff5ea45a87dedcea0998613003a6e74b34ed5e5d78e');
INSERT INTO "audit_event" VALUES('3514',74,'2026-06-22T00:00:01.124126Z','system','mail_sending','mail plan/1/kasubbag.phs@kpu-pasuruan.example','{}','16557ec8136fd191f5d0bff5ea45a87dedcea0998613003a6e74b34ed5e5d78e','0c140e4c7799519320f2c059ab35b245e491821d167961c763768190fc484192');
INSERT INTO "audit_event" VALUES('3514',75,'2026-06-22T00:00:01.138128Z','system','mail_practice','mail plan/1/kasubbag.phs@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00019_plan_kasubbag.phs.eml, tidak dikirim."}','0c140e4c7799519320f2c059ab35b245e491821d167961c763768190fc484192','74f1070c8ee27a6d996973f788426911f15f661a88dfdbf74d5dd29f0fd82992');
INSERT INTO "audit_event" VALUES('3514',76,'2026-07-01T01:00:00.037237Z','system','mail_queued','mail form/2026-S1/KUL/1/kul@kpu-pasuruan.example','{"attachments":["8203d82a1cfce94153b027243f8ca6b68a970553e788bc31e5ece0c3a0812b30","03570abe9d13cd942efea4e68ff449a776ef240823c3f42cdafb2155ea2e6019"],"kind":"form","recipient":"kul@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik"}','74f1070c8ee27a6d996973f788426911f15f661a88dfdbf74d5dd29f0fd82992','50938dcc12ceb24ea5dd280d9f69de259e82b7a79b24b5b264df10b5b4a05143');
INSERT INTO "audit_event" VALUES('3514',77,'2026-07-01T01:00:00.038598Z','system','mail_queued','mail form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','{"attachments":["8203d82a1cfce94153b027243f8ca6b68a970553e788bc31e5ece0c3a0812b30","03570abe9d13cd942efea4e68ff449a776ef240823c3f42cdafb2155ea2e6019"],"kind":"form","recipient":"kasubbag.kul@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik"}','50938dcc12ceb24ea5dd280d9f69de259e82b7a79b24b5b264df10b5b4a05143','d0be8378e46045fde9134185e0ea3c5a3fff9aa41c9c01c2d8291015eaf9fb01');
INSERT INTO "audit_event" VALUES('3514',78,'2026-07-01T01:00:00.093253Z','system','mail_queued','mail form/2026-S1/TPH/1/tph@kpu-pasuruan.example','{"attachments":["82497f9ae79ec445448881bd4ea77fb634b8334bb4f131d770a7fb84815b8325","133c5374ad96f4ab355340c1880a55a041363c19e9ed1e149d3f4a2de02720fd"],"kind":"form","recipient":"tph@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}','d0be8378e46045fde9134185e0ea3c5a3fff9aa41c9c01c2d8291015eaf9fb01','a4a7a84958974aedca819cc1e7f25f2da30540bb3f76febc5ebeff30dbd07f3e');
INSERT INTO "audit_event" VALUES('3514',79,'2026-07-01T01:00:00.094667Z','system','mail_queued','mail form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','{"attachments":["82497f9ae79ec445448881bd4ea77fb634b8334bb4f131d770a7fb84815b8325","133c5374ad96f4ab355340c1880a55a041363c19e9ed1e149d3f4a2de02720fd"],"kind":"form","recipient":"kasubbag.tph@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}','a4a7a84958974aedca819cc1e7f25f2da30540bb3f76febc5ebeff30dbd07f3e','26a747bbc1d3d62c87300a93124d79222bf3128d8ea64e10bb9dee2e28af191d');
INSERT INTO "audit_event" VALUES('3514',80,'2026-07-01T01:00:00.133120Z','system','mail_queued','mail form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','{"attachments":["e47c3d817d5052c089cb76264e62486ff37290140a88204b1cc927f36de117b6","4a599026d94e6720a66ebcc6ae942e711c79eadcc5e4931bbf8dee4e41df59ff"],"kind":"form","recipient":"rdi@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi"}','26a747bbc1d3d62c87300a93124d79222bf3128d8ea64e10bb9dee2e28af191d','1484c7a0a5abe4e178a5fd0292efd963c2323db99dd20a40910615c0663691a5');
INSERT INTO "audit_event" VALUES('3514',81,'2026-07-01T01:00:00.134316Z','system','mail_queued','mail form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','{"attachments":["e47c3d817d5052c089cb76264e62486ff37290140a88204b1cc927f36de117b6","4a599026d94e6720a66ebcc6ae942e711c79eadcc5e4931bbf8dee4e41df59ff"],"kind":"form","recipient":"kasubbag.rdi@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi"}','1484c7a0a5abe4e178a5fd0292efd963c2323db99dd20a40910615c0663691a5','edec406b04c6810896c78460cf63bb2029914098357d8dd00252196fc6016a0d');
INSERT INTO "audit_event" VALUES('3514',82,'2026-07-01T01:00:00.193239Z','system','mail_queued','mail form/2026-S1/PHS/1/phs@kpu-pasuruan.example','{"attachments":["cef5acb8405815fe9a3c38f1dbf66fb452d988a6790dfb59e458d131910aeb4d","f658819eb1c434daf2bcda60750407b230934b7961a29d6655732db6524aed47"],"kind":"form","recipient":"phs@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM"}','edec406b04c6810896c78460cf63bb2029914098357d8dd00252196fc6016a0d','c930c9213dfb3caf917ea4f7ade946750e370c1c13ec4045221d0b9db9c8d3c9');
INSERT INTO "audit_event" VALUES('3514',83,'2026-07-01T01:00:00.194686Z','system','mail_queued','mail form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','{"attachments":["cef5acb8405815fe9a3c38f1dbf66fb452d988a6790dfb59e458d131910aeb4d","f658819eb1c434daf2bcda60750407b230934b7961a29d6655732db6524aed47"],"kind":"form","recipient":"kasubbag.phs@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM"}','c930c9213dfb3caf917ea4f7ade946750e370c1c13ec4045221d0b9db9c8d3c9','15b4022907b66aa02b8445b5d6ace96a47c71120528402e10ccdc69df4a98eea');
INSERT INTO "audit_event" VALUES('3514',84,'2026-07-01T01:00:00.226645Z','system','mail_sending','mail form/2026-S1/KUL/1/kul@kpu-pasuruan.example','{}','15b4022907b66aa02b8445b5d6ace96a47c71120528402e10ccdc69df4a98eea','85706c555768d5df578d5becbd4a7293f3efcca435ffd36927a8b2c30f8dd0dc');
INSERT INTO "audit_event" VALUES('3514',85,'2026-07-01T01:00:00.252866Z','system','mail_practice','mail form/2026-S1/KUL/1/kul@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00020_form_kul.eml, tidak dikirim."}','85706c555768d5df578d5becbd4a7293f3efcca435ffd36927a8b2c30f8dd0dc','4f94de6b2ea1a072a0fd88925940e10a9d8cdc140d139a14c6a0ae9623eed93c');
INSERT INTO "audit_event" VALUES('3514',86,'2026-07-01T01:00:00.260776Z','system','mail_sending','mail form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','{}','4f94de6b2ea1a072a0fd88925940e10a9d8cdc140d139a14c6a0ae9623eed93c','153e9b0c106ed638f72ee6758bff0c3e2fa0a5b718fea80111a156064e9fe009');
INSERT INTO "audit_event" VALUES('3514',87,'2026-07-01T01:00:00.273424Z','system','mail_practice','mail form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00021_form_kasubbag.kul.eml, tidak dikirim."}','153e9b0c106ed638f72ee6758bff0c3e2fa0a5b718fea80111a156064e9fe009','bc28167615fe76c7e797d236c44e5536d5c8862169cd1f414e0a57547dc7939c');
INSERT INTO "audit_event" VALUES('3514',88,'2026-07-01T01:00:00.284828Z','system','mail_sending','mail form/2026-S1/TPH/1/tph@kpu-pasuruan.example','{}','bc28167615fe76c7e797d236c44e5536d5c8862169cd1f414e0a57547dc7939c','98e859dd0ac00487b36bed685d44a66617a27dbb8918f5946d7bf3c0eac9d7b8');
INSERT INTO "audit_event" VALUES('3514',89,'2026-07-01T01:00:00.300676Z','system','mail_practice','mail form/2026-S1/TPH/1/tph@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00022_form_tph.eml, tidak dikirim."}','98e859dd0ac00487b36bed685d44a66617a27dbb8918f5946d7bf3c0eac9d7b8','35178d3e87ca698ae5553f56878534055df5b38573e1495cc036fc557e116674');
INSERT INTO "audit_event" VALUES('3514',90,'2026-07-01T01:00:00.307776Z','system','mail_sending','mail form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','{}','35178d3e87ca698ae5553f56878534055df5b38573e1495cc036fc557e116674','83c24a9a0283478173685681d1fd8c9e514051c33e370ba30608babd6abaf259');
INSERT INTO "audit_event" VALUES('3514',91,'2026-07-01T01:00:00.320327Z','system','mail_practice','mail form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00023_form_kasubbag.tph.eml, tidak dikirim."}','83c24a9a0283478173685681d1fd8c9e514051c33e370ba30608babd6abaf259','02f132f81697d74d1bcabd3506c90532c0c6b493a2b0fd1fd2a57758d83522cb');
INSERT INTO "audit_event" VALUES('3514',92,'2026-07-01T01:00:00.328713Z','system','mail_sending','mail form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','{}','02f132f81697d74d1bcabd3506c90532c0c6b493a2b0fd1fd2a57758d83522cb','b12a7f335317163cd043e21dc2fba6af6459b5a757a1cdeaffa2688e1baf0bdd');
INSERT INTO "audit_event" VALUES('3514',93,'2026-07-01T01:00:00.335138Z','system','mail_practice','mail form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00024_form_rdi.eml, tidak dikirim."}','b12a7f335317163cd043e21dc2fba6af6459b5a757a1cdeaffa2688e1baf0bdd','09290351e627418070d774529a369c1f4a23caaa2151e6754f08f1c5bde2c226');
INSERT INTO "audit_event" VALUES('3514',94,'2026-07-01T01:00:00.354565Z','system','mail_sending','mail form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','{}','09290351e627418070d774529a369c1f4a23caaa2151e6754f08f1c5bde2c226','78248e18169578d02c74072be163e0343a07efe7360390d91a3b4752626e45d7');
INSERT INTO "audit_event" VALUES('3514',95,'2026-07-01T01:00:00.364185Z','system','mail_practice','mail form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00025_form_kasubbag.rdi.eml, tidak dikirim."}','78248e18169578d02c74072be163e0343a07efe7360390d91a3b4752626e45d7','8cbf91f7d6f1d7b540910626dc10332451d67886c7f2a42eaedad5304c62d49c');
INSERT INTO "audit_event" VALUES('3514',96,'2026-07-01T01:00:00.369033Z','system','mail_sending','mail form/2026-S1/PHS/1/phs@kpu-pasuruan.example','{}','8cbf91f7d6f1d7b540910626dc10332451d67886c7f2a42eaedad5304c62d49c','9091bd1872003a3522e4821de0ba83f04ab7c803bc527a748b3f8349886256b3');
INSERT INTO "audit_event" VALUES('3514',97,'2026-07-01T01:00:00.380154Z','system','mail_practice','mail form/2026-S1/PHS/1/phs@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00026_form_phs.eml, tidak dikirim."}','9091bd1872003a3522e4821de0ba83f04ab7c803bc527a748b3f8349886256b3','6f0614bba69ad5336b66757ecd5016e32e4f79416d9eb152a9cdb2acd48cffa8');
INSERT INTO "audit_event" VALUES('3514',98,'2026-07-01T01:00:00.384706Z','system','mail_sending','mail form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','{}','6f0614bba69ad5336b66757ecd5016e32e4f79416d9eb152a9cdb2acd48cffa8','3a66a6a1e35a0d47f1c0657c55ccdf2b215bf13db0cdd94d9f98dbfbcda6b302');
INSERT INTO "audit_event" VALUES('3514',99,'2026-07-01T01:00:00.391833Z','system','mail_practice','mail form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00027_form_kasubbag.phs.eml, tidak dikirim."}','3a66a6a1e35a0d47f1c0657c55ccdf2b215bf13db0cdd94d9f98dbfbcda6b302','2ca322f8b8bad67b5aa7f0396b9656b9ff1934aade1cdfe2046ce37b340fff3d');
INSERT INTO "audit_event" VALUES('3514',100,'2026-07-02T03:00:00.427653Z','unit KUL','submission_accepted','submission/3514/2026-S1/KUL/bc347c281f0d00ad125bbe7bd39e8f7ec32263a21e5283936e5a3ec00980f518','{"change_count":0,"evidence_sha256":[],"finding_count":8,"is_after_compilation":false,"is_late":false,"workbook_sha256":"0618cc4152e6f519843eab8a2cefd6c7cdb6a47da7b5650a19c02cf42df2a55b"}','2ca322f8b8bad67b5aa7f0396b9656b9ff1934aade1cdfe2046ce37b340fff3d','9679beb570eab5fb96f1705acc9a9b942f83e5413ab0466c372050d2bd257b71');
INSERT INTO "audit_event" VALUES('3514',101,'2026-07-02T03:00:00.431446Z','unit KUL','files_received','claim/3514/KUL-9a7b7f167a284fc1a5e82726b686a572','{"files":[{"name":"isian.xlsx","outcome":"workbook","reason_code":"","sha256":"0618cc4152e6f519843eab8a2cefd6c7cdb6a47da7b5650a19c02cf42df2a55b"}]}','9679beb570eab5fb96f1705acc9a9b942f83e5413ab0466c372050d2bd257b71','53295677be7387e71e2cc74e77cb6f872cf01740141987193bda008f837abb2c');
INSERT INTO "audit_event" VALUES('3514',102,'2026-07-02T03:00:00.433093Z','system','mail_queued','mail answer/KUL-9a7b7f167a284fc1a5e82726b686a572/kul@kpu-pasuruan.example','{"attachments":["80e19425ba700335c45bc39881f8937639cc2b100a0afff6bb2d12c8290765de"],"kind":"answer","recipient":"kul@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik"}','53295677be7387e71e2cc74e77cb6f872cf01740141987193bda008f837abb2c','61d7187e0a77672b690568cfb712eade35cc90edadd2372d913fd794febcea3e');
INSERT INTO "audit_event" VALUES('3514',103,'2026-07-02T03:00:00.442012Z','system','mail_queued','mail answer/KUL-9a7b7f167a284fc1a5e82726b686a572/kasubbag.kul@kpu-pasuruan.example','{"attachments":["80e19425ba700335c45bc39881f8937639cc2b100a0afff6bb2d12c8290765de"],"kind":"answer","recipient":"kasubbag.kul@kpu-pasuruan.example","subject":"Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik"}','61d7187e0a77672b690568cfb712eade35cc90edadd2372d913fd794febcea3e','d32ffffcbd27d98698645112f4b891304a6d3b5c21e645766480aab4af5528a4');
INSERT INTO "audit_event" VALUES('3514',104,'2026-07-02T03:00:00.455697Z','system','mail_sending','mail answer/KUL-9a7b7f167a284fc1a5e82726b686a572/kul@kpu-pasuruan.example','{}','d32ffffcbd27d98698645112f4b891304a6d3b5c21e645766480aab4af5528a4','1387966555fade5a30b183503d7aea32597a3de77412e3ca589e2184fee1fd5a');
INSERT INTO "audit_event" VALUES('3514',105,'2026-07-02T03:00:00.485560Z','system','mail_practice','mail answer/KUL-9a7b7f167a284fc1a5e82726b686a572/kul@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-02_00028_answer_kul.eml, tidak dikirim."}','1387966555fade5a30b183503d7aea32597a3de77412e3ca589e2184fee1fd5a','25c54f26f2e4581fd2488d23c1b7881691c44b3e3d5bb10682306fcd2b21f6a3');
INSERT INTO "audit_event" VALUES('3514',106,'2026-07-02T03:00:00.495813Z','system','mail_sending','mail answer/KUL-9a7b7f167a284fc1a5e82726b686a572/kasubbag.kul@kpu-pasuruan.example','{}','25c54f26f2e4581fd2488d23c1b7881691c44b3e3d5bb10682306fcd2b21f6a3','061168284f7ce23c75b00d8b6c3ffc95a4e3bfa2b948ba4b094d280f9deae99e');
INSERT INTO "audit_event" VALUES('3514',107,'2026-07-02T03:00:00.512956Z','system','mail_practice','mail answer/KUL-9a7b7f167a284fc1a5e82726b686a572/kasubbag.kul@kpu-pasuruan.example','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-02_00029_answer_kasubbag.kul.eml, tidak dikirim."}','061168284f7ce23c75b00d8b6c3ffc95a4e3bfa2b948ba4b094d280f9deae99e','cac8c80d9a9d936646a759719a083bb509da08160919ab797b9fbbe0db0c19e9');
INSERT INTO "audit_event" VALUES('3514',108,'2026-07-06T00:00:00.324699Z','system','report_compiled','report/3514/2026-S1/0/1','{"config_sha256":"a017955ca7074478f72ab13d76d0c64ffbd559791247adbf80ca15f43049fd66","content_sha256":"6976f8487e31193ed291a4acfca58caafab750e0f7ebcd4acb5769cf6191635e","draft_sha256":"fe36d4a92bc2eb7744025818196929641c2f8c1f06d16559e42247fd59fc9ed5","submissions":[1]}','cac8c80d9a9d936646a759719a083bb509da08160919ab797b9fbbe0db0c19e9','fc25339dc0de7e6e817a751c931b142f7a7869a97b6bfd68aa61db3f4ff6adc2');
INSERT INTO "audit_event" VALUES('3514',109,'2026-07-06T00:00:00.327131Z','system','decision_requested','request/report/1/secretary/1','{"content_sha256":"6976f8487e31193ed291a4acfca58caafab750e0f7ebcd4acb5769cf6191635e","draft_sha256":"fe36d4a92bc2eb7744025818196929641c2f8c1f06d16559e42247fd59fc9ed5","officer":{"acting":"","decree":"","email":"sekretaris@kpu-pasuruan.example","is_four_eyes_exception":false,"name":"Sekretaris Contoh","nip":"19700101 199503 1 001","role":"secretary","title":"Sekretaris KPU Kabupaten Pasuruan"}}','fc25339dc0de7e6e817a751c931b142f7a7869a97b6bfd68aa61db3f4ff6adc2','5ef8109a30445a732556cb2a0624f84bfa0044a0d0fe9169f07a7379343c50ed');
INSERT INTO "audit_event" VALUES('3514',110,'2026-07-06T00:00:00.328578Z','system','mail_waiting','mail request/3/first','{"attachments":["fe36d4a92bc2eb7744025818196929641c2f8c1f06d16559e42247fd59fc9ed5","68ae4ae9e63cecedabcba68bb0e5ea2580506e9a7889c8d30cae98d4f22dfc73"],"kind":"request","recipient":"sekretaris@kpu-pasuruan.example","subject":"Permintaan keputusan: Laporan RB Semester I 2026 - Revisi 1"}','5ef8109a30445a732556cb2a0624f84bfa0044a0d0fe9169f07a7379343c50ed','903a451a9ba0024b455603686f44d818b2a6a9050dd4ee24825c0bcde6108f9d');
INSERT INTO "audit_event" VALUES('3514',111,'2026-07-06T00:00:00.341050Z','system','mail_released','mail request/3/first','{}','903a451a9ba0024b455603686f44d818b2a6a9050dd4ee24825c0bcde6108f9d','4a8b6610fb88b88720c338f16423e70e06f318d11d9db99e357ecd6a8b35d43f');
INSERT INTO "audit_event" VALUES('3514',112,'2026-07-06T00:00:00.347471Z','system','mail_sending','mail request/3/first','{}','4a8b6610fb88b88720c338f16423e70e06f318d11d9db99e357ecd6a8b35d43f','d9ee9051c2979abf6255411e8aa55ea702fd65ba3b0261957dab476d582156e1');
INSERT INTO "audit_event" VALUES('3514',113,'2026-07-06T00:00:00.355479Z','system','codes_minted','request/report/1/secretary/1','{"issue":1}','d9ee9051c2979abf6255411e8aa55ea702fd65ba3b0261957dab476d582156e1','f986f8f4f95cd0804073b92cbcb3a829a8f1cd54700a3a860fc918efb336931c');
INSERT INTO "audit_event" VALUES('3514',114,'2026-07-06T00:00:00.374359Z','system','mail_practice','mail request/3/first','{"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00030_request_sekretaris.eml, tidak dikirim."}','f986f8f4f95cd0804073b92cbcb3a829a8f1cd54700a3a860fc918efb336931c','f0f68f7008cf77f749bc628d210deb83131582d28eae174b3eab901a0dc8b939');
CREATE TABLE code_issue (
	request_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	approve_mac VARCHAR(64) NOT NULL, 
	return_mac VARCHAR(64) NOT NULL, 
	minted_at VARCHAR(32) NOT NULL, 
	expires_at VARCHAR(32) NOT NULL, 
	tries INTEGER NOT NULL, 
	CONSTRAINT pk_code_issue PRIMARY KEY (request_id, number), 
	CONSTRAINT fk_code_issue_request_id FOREIGN KEY(request_id) REFERENCES request (id)
);
INSERT INTO "code_issue" VALUES(1,1,'used','b67aacfd342e23b3d836c63e61ee2f64f849556059e803d9894cd4889397f3a9','2b3dbd31b647016a81311822522aaa448cfabf9cd0c91d937f3bae2569afff90','2026-06-22T00:00:00.447669Z','2026-06-25T16:59:00.000000Z',1);
INSERT INTO "code_issue" VALUES(2,1,'used','aa12d712131647037c6ec125eb6bcdb24176067f9742b798513d594f50e5f682','8c0110f19812db30dffb658107586107eb1cd6417111f6a5ab3370478640f283','2026-06-22T00:00:00.506642Z','2026-06-25T16:59:00.000000Z',1);
INSERT INTO "code_issue" VALUES(3,1,'active','a77d9aa3d90d2465b19af9a88539aadcca8521d8fc2fb332db5c69de9407bdef','3f654e9afef6ec8d7435d549b3f69f5d44fa2125a77bbe8c1ad5c1d7b0fef581','2026-07-06T00:00:00.355479Z','2026-07-09T16:59:00.000000Z',0);
CREATE TABLE decision (
	request_id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	subject_kind VARCHAR(32) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	stage VARCHAR(32) NOT NULL, 
	decision VARCHAR(32) NOT NULL, 
	note TEXT NOT NULL, 
	officer TEXT NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	draft_sha256 VARCHAR(64) NOT NULL, 
	decided_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_decision PRIMARY KEY (request_id), 
	CONSTRAINT fk_decision_request_id FOREIGN KEY(request_id) REFERENCES request (id), 
	CONSTRAINT uq_decision_office_code_subject_kind_subject_id_stage UNIQUE (office_code, subject_kind, subject_id, stage)
);
INSERT INTO "decision" VALUES(1,'3514','plan',1,'secretary','approve','','{"acting": "", "decree": "", "email": "sekretaris@kpu-pasuruan.example", "is_four_eyes_exception": false, "name": "Sekretaris Contoh", "nip": "19700101 199503 1 001", "role": "secretary", "title": "Sekretaris KPU Kabupaten Pasuruan"}','1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b','73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e','2026-06-22T00:00:00.479212Z');
INSERT INTO "decision" VALUES(2,'3514','plan',1,'chair','approve','','{"acting": "", "decree": "", "email": "ketua@kpu-pasuruan.example", "is_four_eyes_exception": false, "name": "Ketua Contoh", "nip": "", "role": "chair", "title": "Ketua KPU Kabupaten Pasuruan"}','1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b','73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e','2026-06-22T00:00:00.521040Z');
CREATE TABLE evidence (
	id INTEGER NOT NULL, 
	submission_id INTEGER NOT NULL, 
	indicator_code VARCHAR(32) NOT NULL, 
	purpose VARCHAR(32) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	mode VARCHAR(32) NOT NULL, 
	name TEXT NOT NULL, 
	sha256 VARCHAR(64), 
	size INTEGER, 
	media_type TEXT NOT NULL, 
	page_count INTEGER, 
	width INTEGER, 
	height INTEGER, 
	CONSTRAINT pk_evidence PRIMARY KEY (id), 
	CONSTRAINT fk_evidence_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id)
);
CREATE TABLE fault (
	office_code VARCHAR(8) NOT NULL, 
	part VARCHAR(32) NOT NULL, 
	item TEXT NOT NULL, 
	what TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	todo TEXT NOT NULL, 
	since VARCHAR(32) NOT NULL, 
	told_at VARCHAR(32), 
	CONSTRAINT pk_fault PRIMARY KEY (office_code, part, item)
);
CREATE TABLE finding (
	submission_id INTEGER NOT NULL, 
	rule VARCHAR(32) NOT NULL, 
	indicator_code VARCHAR(32) NOT NULL, 
	quarter INTEGER NOT NULL, 
	severity VARCHAR(32) NOT NULL, 
	message TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	cell VARCHAR(12) NOT NULL, 
	explanation TEXT NOT NULL, 
	CONSTRAINT pk_finding PRIMARY KEY (submission_id, rule, indicator_code, quarter), 
	CONSTRAINT fk_finding_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id)
);
INSERT INTO "finding" VALUES(1,'I12','A4-11',0,'needs_explanation','Berkas yang disebut pada kolom Data dukung belum diterima: kertas_kerja_evaluasi_prosedur.pdf; sop_evaluasi_prosedur.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.','Isian','R11','');
INSERT INTO "finding" VALUES(1,'I12','A4-12',0,'needs_explanation','Berkas yang disebut pada kolom Data dukung belum diterima: laporan_naskah_dinas_elektronik.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.','Isian','R12','');
INSERT INTO "finding" VALUES(1,'I12','A4-14',0,'needs_explanation','Berkas yang disebut pada kolom Data dukung belum diterima: sk_pengawasan_kearsipan.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.','Isian','R13','');
INSERT INTO "finding" VALUES(1,'I12','QW-35',0,'needs_explanation','Berkas yang disebut pada kolom Data dukung belum diterima: rekap_disposisi_surat.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.','Isian','R14','');
INSERT INTO "finding" VALUES(1,'R07','A4-11',0,'blocking','Realisasi ''Jumlah SOP yang dievaluasi'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.','Isian','R11','');
INSERT INTO "finding" VALUES(1,'R07','A4-12',0,'blocking','Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.','Isian','R12','');
INSERT INTO "finding" VALUES(1,'R07','A4-14',0,'blocking','Realisasi ''Jumlah SK tim pengawasan kearsipan'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.','Isian','R13','');
INSERT INTO "finding" VALUES(1,'R07','QW-35',0,'blocking','Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.','Isian','R14','');
CREATE TABLE indicator (
	plan_version_id INTEGER NOT NULL, 
	code VARCHAR(32) NOT NULL, 
	position INTEGER NOT NULL, 
	area_code VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	activity TEXT NOT NULL, 
	name TEXT NOT NULL, 
	unit_of_measure TEXT NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	polarity VARCHAR(32) NOT NULL, 
	target_kind VARCHAR(32) NOT NULL, 
	baseline VARCHAR(40), 
	weight VARCHAR(40), 
	target_q1 VARCHAR(40), 
	target_q2 VARCHAR(40), 
	target_q3 VARCHAR(40), 
	target_q4 VARCHAR(40), 
	target_year VARCHAR(40), 
	target_low VARCHAR(40), 
	target_high VARCHAR(40), 
	required_evidence TEXT NOT NULL, 
	recommendation_code VARCHAR(32) NOT NULL, 
	target_reason TEXT NOT NULL, 
	goal TEXT NOT NULL, 
	program TEXT NOT NULL, 
	budget TEXT NOT NULL, 
	executor TEXT NOT NULL, 
	months TEXT NOT NULL, 
	remark TEXT NOT NULL, 
	CONSTRAINT pk_indicator PRIMARY KEY (plan_version_id, code), 
	CONSTRAINT fk_indicator_plan_version_id FOREIGN KEY(plan_version_id) REFERENCES plan_version (id)
);
INSERT INTO "indicator" VALUES(1,'A1-01',1,'A1','PHS','Penetapan Tim RB dan rencana kerja','Jumlah SK Tim RB yang dilengkapi rencana kerja','dokumen','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["sk", "rencana_kerja"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A1-02',2,'A1','PHS','FGD penyusunan rencana aksi RB','Jumlah dokumen rencana aksi RB yang ditetapkan','dokumen','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["undangan", "daftar_hadir", "notula", "rencana_aksi"]','R2025-01','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A1-03',3,'A1','PHS','Kick off dan internalisasi RB','Persentase pegawai yang mengikuti internalisasi RB','persen','persen','max','jumlah','90.6','1','100',NULL,NULL,NULL,'100',NULL,NULL,'["daftar_hadir", "foto", "materi"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A1-04',4,'A1','PHS','Penetapan agen perubahan dan laporannya','Persentase agen perubahan yang menghasilkan perubahan (1 agen 1 perubahan)','persen','persen','max','kumulatif','75','1',NULL,'50','50','100','100',NULL,NULL,'["sk", "laporan"]','R2025-02','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A1-05',5,'A1','RDI','Rapat monitoring dan evaluasi RB triwulanan','Jumlah laporan monitoring dan evaluasi RB','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["undangan", "daftar_hadir", "notula", "laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A1-06',6,'A1','PHS','Penandatanganan pakta integritas','Persentase pegawai yang menandatangani pakta integritas','persen','persen','max','jumlah','100','1','100',NULL,NULL,NULL,'100',NULL,NULL,'["pakta_integritas"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A2-07',7,'A2','TPH','Identifikasi dan inventarisasi keputusan KPU Kabupaten','Jumlah daftar inventaris keputusan','dokumen','jumlah','max','jumlah','1','1',NULL,'1',NULL,'1','2',NULL,NULL,'["matriks"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A2-08',8,'A2','TPH','Pengunggahan produk hukum di JDIH','Persentase produk hukum yang diunggah tepat waktu','persen','persen','max','rata_rata','92.5','1','100','100','100','100','100',NULL,NULL,'["tangkapan_layar"]','R2025-03','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A3-09',9,'A3','PHS','Evaluasi organisasi dan penyesuaian SOTK','Jumlah laporan evaluasi organisasi','laporan','jumlah','max','jumlah',NULL,'1',NULL,'1',NULL,NULL,'1',NULL,NULL,'["laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A3-10',10,'A3','PHS','Evaluasi uraian jabatan dan peta jabatan','Jumlah dokumen peta jabatan yang dimutakhirkan','dokumen','jumlah','max','jumlah',NULL,'1',NULL,NULL,'1',NULL,'1',NULL,NULL,'["peta_jabatan", "abk"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A4-11',11,'A4','KUL','Penyusunan dan evaluasi SOP menurut peta proses bisnis','Jumlah SOP yang dievaluasi','SOP','jumlah','max','jumlah','8','1',NULL,'5',NULL,'5','10',NULL,NULL,'["kertas_kerja", "sop"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A4-12',12,'A4','KUL','Penggunaan aplikasi naskah dinas elektronik','Jumlah laporan penggunaan aplikasi naskah dinas elektronik','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A4-13',13,'A4','PHS','Keterbukaan informasi publik (PPID)','Jumlah laporan layanan informasi publik','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["sk", "dip", "laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A4-14',14,'A4','KUL','Pembentukan tim pengawasan kearsipan','Jumlah SK tim pengawasan kearsipan','dokumen','jumlah','max','jumlah',NULL,'1','1',NULL,NULL,NULL,'1',NULL,NULL,'["sk"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A5-15',15,'A5','PHS','Analisis kebutuhan pegawai dan analisis beban kerja','Jumlah dokumen analisis beban kerja','dokumen','jumlah','max','jumlah',NULL,'1',NULL,'1',NULL,NULL,'1',NULL,NULL,'["abk", "notula"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A5-16',16,'A5','PHS','Identifikasi kebutuhan pendidikan dan pelatihan','Jumlah laporan identifikasi kebutuhan pelatihan','laporan','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A5-17',17,'A5','PHS','Pengembangan kompetensi pegawai','Persentase pegawai yang mengikuti pelatihan','persen','persen','max','kumulatif','84.4','1','10','30','60','100','100',NULL,NULL,'["rekap", "sertifikat"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A5-18',18,'A5','PHS','Penetapan dan penilaian SKP','Persentase pegawai dengan SKP yang ditetapkan dan dinilai','persen','persen','max','rata_rata','100','1','100','100','100','100','100',NULL,NULL,'["skp", "tangkapan_layar"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A5-19',19,'A5','PHS','Pemutakhiran data kepegawaian','Persentase data kepegawaian yang mutakhir','persen','persen','max','rata_rata','96.9','1','100','100','100','100','100',NULL,NULL,'["laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A5-20',20,'A5','PHS','Penegakan disiplin dan kode etik','Jumlah pelanggaran disiplin dan kode etik','kasus','jumlah','min','jumlah','0','1','0','0','0','0','0',NULL,NULL,'["rekap", "laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A6-21',21,'A6','RDI','Penyusunan Perjanjian Kinerja','Jumlah dokumen Perjanjian Kinerja','dokumen','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["perjanjian_kinerja"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A6-22',22,'A6','RDI','Keterlibatan pimpinan dalam penyusunan Renstra dan Perjanjian Kinerja','Jumlah rapat perencanaan yang dipimpin pimpinan','kegiatan','jumlah','max','jumlah','2','1','1',NULL,NULL,'1','2',NULL,NULL,'["undangan", "notula", "foto"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A6-23',23,'A6','RDI','Rapat evaluasi kinerja triwulanan','Jumlah laporan capaian kinerja triwulanan','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["notula", "laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A6-24',24,'A6','RDI','Penyampaian LKjIP tepat waktu','Jumlah LKjIP yang disampaikan tepat waktu','dokumen','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["lkjip", "tanda_terima"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A6-25',25,'A6','RDI','Peningkatan kapasitas SDM akuntabilitas kinerja','Jumlah pegawai yang mengikuti pelatihan akuntabilitas kinerja','orang','jumlah','max','jumlah','3','1',NULL,'2',NULL,'2','4',NULL,NULL,'["sertifikat"]','R2025-04','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A7-26',26,'A7','TPH','Kampanye publik dan pengendalian gratifikasi','Jumlah laporan unit pengendalian gratifikasi','laporan','jumlah','max','jumlah','2','1',NULL,'1',NULL,'1','2',NULL,NULL,'["sk", "foto", "laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A7-27',27,'A7','TPH','Penyampaian LHKPN dan LHKASN','Persentase wajib lapor yang menyampaikan laporan harta kekayaan','persen','persen','max','jumlah','100','1','100',NULL,NULL,NULL,'100',NULL,NULL,'["tanda_terima"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A7-28',28,'A7','TPH','Penilaian risiko dan SPIP','Jumlah laporan manajemen risiko','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["register_risiko", "laporan"]','R2025-05','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A7-29',29,'A7','TPH','Sosialisasi dan pelaporan Whistle Blowing System','Jumlah laporan sosialisasi dan pengelolaan WBS','laporan','jumlah','max','jumlah','2','1',NULL,'1',NULL,'1','2',NULL,NULL,'["sk", "laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A7-30',30,'A7','TPH','Penanganan benturan kepentingan','Persentase pegawai yang membuat pernyataan bebas benturan kepentingan','persen','persen','max','jumlah','100','1','100',NULL,NULL,NULL,'100',NULL,NULL,'["identifikasi", "pernyataan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A8-31',31,'A8','PHS','Penetapan standar pelayanan dan maklumat pelayanan','Jumlah SK standar pelayanan','dokumen','jumlah','max','jumlah',NULL,'1','1',NULL,NULL,NULL,'1',NULL,NULL,'["sk", "foto"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'A8-32',32,'A8','PHS','Survei kepuasan masyarakat serta media pengaduan dan konsultasi','Nilai survei kepuasan masyarakat (SKM)','nilai','nilai','max','rata_rata','79.8','1',NULL,'80',NULL,'82','81',NULL,NULL,'["laporan", "rekap"]','R2025-06','','','','','','','');
INSERT INTO "indicator" VALUES(1,'QW-33',33,'QW','RDI','Pemutakhiran daftar pemilih berkelanjutan','Jumlah rekapitulasi pemutakhiran daftar pemilih yang ditetapkan','rekapitulasi','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["berita_acara", "rekap"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'QW-34',34,'QW','PHS','Pendidikan pemilih di sekolah','Jumlah sekolah yang menerima pendidikan pemilih','sekolah','jumlah','max','jumlah','5','1','1','2','2','1','6',NULL,NULL,'["daftar_hadir", "foto", "laporan"]','','','','','','','','');
INSERT INTO "indicator" VALUES(1,'QW-35',35,'QW','KUL','Disposisi surat masuk paling lambat satu hari kerja','Persentase surat masuk yang didisposisi paling lambat satu hari kerja','persen','persen','max','rata_rata','81.2','1','85','85','90','90','87.5',NULL,NULL,'["rekap"]','','','','','','','','');
CREATE TABLE letter_number (
	office_code VARCHAR(8) NOT NULL, 
	year INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	revision_id INTEGER NOT NULL, 
	CONSTRAINT pk_letter_number PRIMARY KEY (office_code, year, kind, number), 
	CONSTRAINT fk_letter_number_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id), 
	CONSTRAINT uq_letter_number_revision_id UNIQUE (revision_id)
);
CREATE TABLE office_mode (
	office_code VARCHAR(8) NOT NULL, 
	mode VARCHAR(32) NOT NULL, 
	marked_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_office_mode PRIMARY KEY (office_code)
);
INSERT INTO "office_mode" VALUES('3514','practice','2026-06-22T00:00:00.096112Z');
CREATE TABLE outbox (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	"key" TEXT NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	recipient TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	text_body TEXT NOT NULL, 
	html_body TEXT NOT NULL, 
	attachments TEXT NOT NULL, 
	request_id INTEGER, 
	revision_id INTEGER, 
	created_at VARCHAR(32) NOT NULL, 
	attempts INTEGER NOT NULL, 
	next_at VARCHAR(32) NOT NULL, 
	lease_owner VARCHAR(36), 
	lease_until VARCHAR(32), 
	message_id TEXT, 
	message_sha256 VARCHAR(64), 
	smtp_code INTEGER, 
	smtp_text TEXT NOT NULL, 
	sent_at VARCHAR(32), 
	CONSTRAINT pk_outbox PRIMARY KEY (id), 
	CONSTRAINT fk_outbox_request_id FOREIGN KEY(request_id) REFERENCES request (id), 
	CONSTRAINT fk_outbox_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id), 
	CONSTRAINT uq_outbox_office_code_message_id UNIQUE (office_code, message_id)
);
INSERT INTO "outbox" VALUES(1,'3514','request/1/first','request','void','sekretaris@kpu-pasuruan.example','Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1','','','[{"name": "DRAF_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e"}, {"name": "Mutu_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "db7ccc1ceffb9f56abaaf74484c8bde76267d5de24512ae6451021cd4259b444"}]',1,NULL,'2026-06-22T00:00:00.437495Z',0,'2026-06-22T00:00:00.437495Z',NULL,NULL,NULL,NULL,NULL,'Permintaan sudah ditutup.',NULL);
INSERT INTO "outbox" VALUES(2,'3514','request/2/first','request','void','ketua@kpu-pasuruan.example','Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1','','','[{"name": "DRAF_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e"}, {"name": "Mutu_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "db7ccc1ceffb9f56abaaf74484c8bde76267d5de24512ae6451021cd4259b444"}]',2,NULL,'2026-06-22T00:00:00.484777Z',0,'2026-06-22T00:00:00.484777Z',NULL,NULL,NULL,NULL,NULL,'Permintaan sudah ditutup.',NULL);
INSERT INTO "outbox" VALUES(3,'3514','decision/1/operator@kpu-pasuruan.example','decision','practice','operator@kpu-pasuruan.example','Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: keputusan Ketua.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 16:168576fea69dca03ee7313030396b8cdcd7280a95f0b317598ebe9a8d4265f9c

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: keputusan Ketua.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 16:168576fea69dca03ee7313030396b8cdcd7280a95f0b317598ebe9a8d4265f9c</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.497897Z',1,'2026-06-22T00:00:00.497897Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00003_decision_operator.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(4,'3514','decision/1/sekretaris@kpu-pasuruan.example','decision','practice','sekretaris@kpu-pasuruan.example','Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: keputusan Ketua.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 16:168576fea69dca03ee7313030396b8cdcd7280a95f0b317598ebe9a8d4265f9c

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: keputusan Ketua.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 16:168576fea69dca03ee7313030396b8cdcd7280a95f0b317598ebe9a8d4265f9c</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.498839Z',1,'2026-06-22T00:00:00.498839Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00004_decision_sekretaris.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(5,'3514','decision/1/ketua@kpu-pasuruan.example','decision','practice','ketua@kpu-pasuruan.example','Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: keputusan Ketua.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 16:168576fea69dca03ee7313030396b8cdcd7280a95f0b317598ebe9a8d4265f9c

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: keputusan Ketua.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 16:168576fea69dca03ee7313030396b8cdcd7280a95f0b317598ebe9a8d4265f9c</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.499548Z',1,'2026-06-22T00:00:00.499548Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00005_decision_ketua.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(6,'3514','decision/2/operator@kpu-pasuruan.example','decision','practice','operator@kpu-pasuruan.example','Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 23:823620b99f102c29b3892aa97878d16d1a0c5c561f969c517f7944b9e4692056

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 23:823620b99f102c29b3892aa97878d16d1a0c5c561f969c517f7944b9e4692056</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.542771Z',1,'2026-06-22T00:00:00.542771Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00006_decision_operator.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(7,'3514','decision/2/sekretaris@kpu-pasuruan.example','decision','practice','sekretaris@kpu-pasuruan.example','Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 23:823620b99f102c29b3892aa97878d16d1a0c5c561f969c517f7944b9e4692056

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 23:823620b99f102c29b3892aa97878d16d1a0c5c561f969c517f7944b9e4692056</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.543628Z',1,'2026-06-22T00:00:00.543628Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00007_decision_sekretaris.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(8,'3514','decision/2/ketua@kpu-pasuruan.example','decision','practice','ketua@kpu-pasuruan.example','Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 23:823620b99f102c29b3892aa97878d16d1a0c5c561f969c517f7944b9e4692056

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 23:823620b99f102c29b3892aa97878d16d1a0c5c561f969c517f7944b9e4692056</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.544303Z',1,'2026-06-22T00:00:00.544303Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00008_decision_ketua.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(9,'3514','plan/1/operator@kpu-pasuruan.example','plan','practice','operator@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.586357Z',1,'2026-06-22T00:00:00.586357Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00009_plan_operator.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(10,'3514','plan/1/sekretaris@kpu-pasuruan.example','plan','practice','sekretaris@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.587347Z',1,'2026-06-22T00:00:00.587347Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00010_plan_sekretaris.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(11,'3514','plan/1/ketua@kpu-pasuruan.example','plan','practice','ketua@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.588326Z',1,'2026-06-22T00:00:00.588326Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00011_plan_ketua.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(12,'3514','plan/1/kul@kpu-pasuruan.example','plan','practice','kul@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.589016Z',1,'2026-06-22T00:00:00.589016Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00012_plan_kul.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(13,'3514','plan/1/kasubbag.kul@kpu-pasuruan.example','plan','practice','kasubbag.kul@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.593986Z',1,'2026-06-22T00:00:00.593986Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00013_plan_kasubbag.kul.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(14,'3514','plan/1/tph@kpu-pasuruan.example','plan','practice','tph@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.594732Z',1,'2026-06-22T00:00:00.594732Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00014_plan_tph.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(15,'3514','plan/1/kasubbag.tph@kpu-pasuruan.example','plan','practice','kasubbag.tph@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.595400Z',1,'2026-06-22T00:00:00.595400Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00015_plan_kasubbag.tph.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(16,'3514','plan/1/rdi@kpu-pasuruan.example','plan','practice','rdi@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.596096Z',1,'2026-06-22T00:00:00.596096Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00016_plan_rdi.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(17,'3514','plan/1/kasubbag.rdi@kpu-pasuruan.example','plan','practice','kasubbag.rdi@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.596733Z',1,'2026-06-22T00:00:00.596733Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00017_plan_kasubbag.rdi.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(18,'3514','plan/1/phs@kpu-pasuruan.example','plan','practice','phs@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.601502Z',1,'2026-06-22T00:00:00.601502Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00018_plan_phs.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(19,'3514','plan/1/kasubbag.phs@kpu-pasuruan.example','plan','practice','kasubbag.phs@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b"}]',NULL,NULL,'2026-06-22T00:00:00.602316Z',1,'2026-06-22T00:00:00.602316Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00019_plan_kasubbag.phs.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(20,'3514','form/2026-S1/KUL/1/kul@kpu-pasuruan.example','form','practice','kul@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Keuangan, Umum, dan Logistik, Semester I Tahun 2026, dengan 4 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/KUL/Semester I 2026 yang sudah berisi hal yang sama.

MENGIRIM

Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/KUL. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Keuangan, Umum, dan Logistik, Semester I Tahun 2026, dengan 4 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/KUL/Semester I 2026 yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/KUL. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_KUL.xlsx", "sha256": "8203d82a1cfce94153b027243f8ca6b68a970553e788bc31e5ece0c3a0812b30"}, {"name": "Formulir_RB_Semester_I_2026_KUL.zip", "sha256": "03570abe9d13cd942efea4e68ff449a776ef240823c3f42cdafb2155ea2e6019"}]',NULL,NULL,'2026-07-01T01:00:00.037237Z',1,'2026-07-01T01:00:00.037237Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00020_form_kul.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(21,'3514','form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','form','practice','kasubbag.kul@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Keuangan, Umum, dan Logistik, Semester I Tahun 2026, dengan 4 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/KUL/Semester I 2026 yang sudah berisi hal yang sama.

MENGIRIM

Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/KUL. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Keuangan, Umum, dan Logistik, Semester I Tahun 2026, dengan 4 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/KUL/Semester I 2026 yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/KUL. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_KUL.xlsx", "sha256": "8203d82a1cfce94153b027243f8ca6b68a970553e788bc31e5ece0c3a0812b30"}, {"name": "Formulir_RB_Semester_I_2026_KUL.zip", "sha256": "03570abe9d13cd942efea4e68ff449a776ef240823c3f42cdafb2155ea2e6019"}]',NULL,NULL,'2026-07-01T01:00:00.038598Z',1,'2026-07-01T01:00:00.038598Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00021_form_kasubbag.kul.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(22,'3514','form/2026-S1/TPH/1/tph@kpu-pasuruan.example','form','practice','tph@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Teknis Penyelenggaraan Pemilu dan Hukum, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/TPH/Semester I 2026 yang sudah berisi hal yang sama.

MENGIRIM

Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/TPH. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Teknis Penyelenggaraan Pemilu dan Hukum, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/TPH/Semester I 2026 yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/TPH. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_TPH.xlsx", "sha256": "82497f9ae79ec445448881bd4ea77fb634b8334bb4f131d770a7fb84815b8325"}, {"name": "Formulir_RB_Semester_I_2026_TPH.zip", "sha256": "133c5374ad96f4ab355340c1880a55a041363c19e9ed1e149d3f4a2de02720fd"}]',NULL,NULL,'2026-07-01T01:00:00.093253Z',1,'2026-07-01T01:00:00.093253Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00022_form_tph.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(23,'3514','form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','form','practice','kasubbag.tph@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Teknis Penyelenggaraan Pemilu dan Hukum, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/TPH/Semester I 2026 yang sudah berisi hal yang sama.

MENGIRIM

Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/TPH. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Teknis Penyelenggaraan Pemilu dan Hukum, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/TPH/Semester I 2026 yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/TPH. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_TPH.xlsx", "sha256": "82497f9ae79ec445448881bd4ea77fb634b8334bb4f131d770a7fb84815b8325"}, {"name": "Formulir_RB_Semester_I_2026_TPH.zip", "sha256": "133c5374ad96f4ab355340c1880a55a041363c19e9ed1e149d3f4a2de02720fd"}]',NULL,NULL,'2026-07-01T01:00:00.094667Z',1,'2026-07-01T01:00:00.094667Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00023_form_kasubbag.tph.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(24,'3514','form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','form','practice','rdi@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Perencanaan, Data, dan Informasi, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/RDI/Semester I 2026 yang sudah berisi hal yang sama.

MENGIRIM

Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/RDI. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Perencanaan, Data, dan Informasi, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/RDI/Semester I 2026 yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/RDI. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_RDI.xlsx", "sha256": "e47c3d817d5052c089cb76264e62486ff37290140a88204b1cc927f36de117b6"}, {"name": "Formulir_RB_Semester_I_2026_RDI.zip", "sha256": "4a599026d94e6720a66ebcc6ae942e711c79eadcc5e4931bbf8dee4e41df59ff"}]',NULL,NULL,'2026-07-01T01:00:00.133120Z',1,'2026-07-01T01:00:00.133120Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00024_form_rdi.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(25,'3514','form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','form','practice','kasubbag.rdi@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Perencanaan, Data, dan Informasi, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/RDI/Semester I 2026 yang sudah berisi hal yang sama.

MENGIRIM

Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/RDI. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Perencanaan, Data, dan Informasi, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/RDI/Semester I 2026 yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/RDI. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_RDI.xlsx", "sha256": "e47c3d817d5052c089cb76264e62486ff37290140a88204b1cc927f36de117b6"}, {"name": "Formulir_RB_Semester_I_2026_RDI.zip", "sha256": "4a599026d94e6720a66ebcc6ae942e711c79eadcc5e4931bbf8dee4e41df59ff"}]',NULL,NULL,'2026-07-01T01:00:00.134316Z',1,'2026-07-01T01:00:00.134316Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00025_form_kasubbag.rdi.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(26,'3514','form/2026-S1/PHS/1/phs@kpu-pasuruan.example','form','practice','phs@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Partisipasi, Hubungan Masyarakat, dan SDM, Semester I Tahun 2026, dengan 16 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/PHS/Semester I 2026 yang sudah berisi hal yang sama.

MENGIRIM

Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/PHS. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Partisipasi, Hubungan Masyarakat, dan SDM, Semester I Tahun 2026, dengan 16 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/PHS/Semester I 2026 yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/PHS. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_PHS.xlsx", "sha256": "cef5acb8405815fe9a3c38f1dbf66fb452d988a6790dfb59e458d131910aeb4d"}, {"name": "Formulir_RB_Semester_I_2026_PHS.zip", "sha256": "f658819eb1c434daf2bcda60750407b230934b7961a29d6655732db6524aed47"}]',NULL,NULL,'2026-07-01T01:00:00.193239Z',1,'2026-07-01T01:00:00.193239Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00026_form_phs.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(27,'3514','form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','form','practice','kasubbag.phs@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Partisipasi, Hubungan Masyarakat, dan SDM, Semester I Tahun 2026, dengan 16 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/PHS/Semester I 2026 yang sudah berisi hal yang sama.

MENGIRIM

Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/PHS. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Partisipasi, Hubungan Masyarakat, dan SDM, Semester I Tahun 2026, dengan 16 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/PHS/Semester I 2026 yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:8px 0">Bila sudah selesai, salin formulir beserta folder Data dukung ke folder inbox/PHS. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_PHS.xlsx", "sha256": "cef5acb8405815fe9a3c38f1dbf66fb452d988a6790dfb59e458d131910aeb4d"}, {"name": "Formulir_RB_Semester_I_2026_PHS.zip", "sha256": "f658819eb1c434daf2bcda60750407b230934b7961a29d6655732db6524aed47"}]',NULL,NULL,'2026-07-01T01:00:00.194686Z',1,'2026-07-01T01:00:00.194686Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00027_form_kasubbag.phs.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(28,'3514','answer/KUL-9a7b7f167a284fc1a5e82726b686a572/kul@kpu-pasuruan.example','answer','practice','kul@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Subbagian Keuangan, Umum, dan Logistik diterima dengan hal yang perlu dilengkapi.

Terbaca 4 dari 4 indikator yang memiliki target pada Semester I Tahun 2026.

Data dukung: belum ada.

Angka yang diketik sebagai teks, sebagaimana dibaca: A4-11 TW II 4 (tertulis ''4,0''); A4-12 TW I 1 (tertulis ''1,0''); QW-35 TW I 85,5 (tertulis ''85,5 %''); QW-35 TW II 100 (tertulis ''100%'').

YANG PERLU DILENGKAPI

- lembar ''Isian'' sel R11: Realisasi ''Jumlah SOP yang dievaluasi'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)
- lembar ''Isian'' sel R12: Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)
- lembar ''Isian'' sel R13: Realisasi ''Jumlah SK tim pengawasan kearsipan'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)
- lembar ''Isian'' sel R14: Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)
- lembar ''Isian'' sel R11: Berkas yang disebut pada kolom Data dukung belum diterima: kertas_kerja_evaluasi_prosedur.pdf; sop_evaluasi_prosedur.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)
- lembar ''Isian'' sel R12: Berkas yang disebut pada kolom Data dukung belum diterima: laporan_naskah_dinas_elektronik.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)
- lembar ''Isian'' sel R13: Berkas yang disebut pada kolom Data dukung belum diterima: sk_pengawasan_kearsipan.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)
- lembar ''Isian'' sel R14: Berkas yang disebut pada kolom Data dukung belum diterima: rekap_disposisi_surat.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)

Buku kerja Saudara terlampir dengan sel yang ditandai. Perbaiki di sana, lalu kirim kembali dengan cara yang sama.

UNTUK DITERUSKAN LEWAT WHATSAPP

    Isian RB Subbagian Keuangan, Umum, dan Logistik Semester I Tahun 2026: diterima dengan hal yang perlu dilengkapi.
    Terisi 4 dari 4 indikator; 8 hal perlu dilengkapi.
    Buku kerja bertanda ada di surel. Mohon diperbaiki dan dikirim kembali.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Subbagian Keuangan, Umum, dan Logistik diterima dengan hal yang perlu dilengkapi.</p>
<p style="margin:8px 0">Terbaca 4 dari 4 indikator yang memiliki target pada Semester I Tahun 2026.</p>
<p style="margin:8px 0">Data dukung: belum ada.</p>
<p style="margin:8px 0">Angka yang diketik sebagai teks, sebagaimana dibaca: A4-11 TW II 4 (tertulis &#39;4,0&#39;); A4-12 TW I 1 (tertulis &#39;1,0&#39;); QW-35 TW I 85,5 (tertulis &#39;85,5 %&#39;); QW-35 TW II 100 (tertulis &#39;100%&#39;).</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Yang perlu dilengkapi</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R11: Realisasi &#39;Jumlah SOP yang dievaluasi&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R12: Realisasi &#39;Jumlah laporan penggunaan aplikasi naskah dinas elektronik&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R13: Realisasi &#39;Jumlah SK tim pengawasan kearsipan&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R14: Realisasi &#39;Persentase surat masuk yang didisposisi paling lambat satu hari kerja&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R11: Berkas yang disebut pada kolom Data dukung belum diterima: kertas_kerja_evaluasi_prosedur.pdf; sop_evaluasi_prosedur.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R12: Berkas yang disebut pada kolom Data dukung belum diterima: laporan_naskah_dinas_elektronik.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R13: Berkas yang disebut pada kolom Data dukung belum diterima: sk_pengawasan_kearsipan.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R14: Berkas yang disebut pada kolom Data dukung belum diterima: rekap_disposisi_surat.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)</p>
<p style="margin:8px 0">Buku kerja Saudara terlampir dengan sel yang ditandai. Perbaiki di sana, lalu kirim kembali dengan cara yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Untuk diteruskan lewat WhatsApp</p>
<p style="margin:6px 0;padding:10px 12px;background:#f2f4f7;border:1px solid #d5dae1;border-radius:6px;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-word;-webkit-user-select:all;user-select:all">Isian RB Subbagian Keuangan, Umum, dan Logistik Semester I Tahun 2026: diterima dengan hal yang perlu dilengkapi.<br>Terisi 4 dari 4 indikator; 8 hal perlu dilengkapi.<br>Buku kerja bertanda ada di surel. Mohon diperbaiki dan dikirim kembali.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Perbaikan_KUL_LATIHAN.xlsx", "sha256": "80e19425ba700335c45bc39881f8937639cc2b100a0afff6bb2d12c8290765de"}]',NULL,NULL,'2026-07-02T03:00:00.433093Z',1,'2026-07-02T03:00:00.433093Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-02_00028_answer_kul.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(29,'3514','answer/KUL-9a7b7f167a284fc1a5e82726b686a572/kasubbag.kul@kpu-pasuruan.example','answer','practice','kasubbag.kul@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Subbagian Keuangan, Umum, dan Logistik diterima dengan hal yang perlu dilengkapi.

Terbaca 4 dari 4 indikator yang memiliki target pada Semester I Tahun 2026.

Data dukung: belum ada.

Angka yang diketik sebagai teks, sebagaimana dibaca: A4-11 TW II 4 (tertulis ''4,0''); A4-12 TW I 1 (tertulis ''1,0''); QW-35 TW I 85,5 (tertulis ''85,5 %''); QW-35 TW II 100 (tertulis ''100%'').

YANG PERLU DILENGKAPI

- lembar ''Isian'' sel R11: Realisasi ''Jumlah SOP yang dievaluasi'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)
- lembar ''Isian'' sel R12: Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)
- lembar ''Isian'' sel R13: Realisasi ''Jumlah SK tim pengawasan kearsipan'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)
- lembar ''Isian'' sel R14: Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)
- lembar ''Isian'' sel R11: Berkas yang disebut pada kolom Data dukung belum diterima: kertas_kerja_evaluasi_prosedur.pdf; sop_evaluasi_prosedur.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)
- lembar ''Isian'' sel R12: Berkas yang disebut pada kolom Data dukung belum diterima: laporan_naskah_dinas_elektronik.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)
- lembar ''Isian'' sel R13: Berkas yang disebut pada kolom Data dukung belum diterima: sk_pengawasan_kearsipan.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)
- lembar ''Isian'' sel R14: Berkas yang disebut pada kolom Data dukung belum diterima: rekap_disposisi_surat.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)

Buku kerja Saudara terlampir dengan sel yang ditandai. Perbaiki di sana, lalu kirim kembali dengan cara yang sama.

UNTUK DITERUSKAN LEWAT WHATSAPP

    Isian RB Subbagian Keuangan, Umum, dan Logistik Semester I Tahun 2026: diterima dengan hal yang perlu dilengkapi.
    Terisi 4 dari 4 indikator; 8 hal perlu dilengkapi.
    Buku kerja bertanda ada di surel. Mohon diperbaiki dan dikirim kembali.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Subbagian Keuangan, Umum, dan Logistik diterima dengan hal yang perlu dilengkapi.</p>
<p style="margin:8px 0">Terbaca 4 dari 4 indikator yang memiliki target pada Semester I Tahun 2026.</p>
<p style="margin:8px 0">Data dukung: belum ada.</p>
<p style="margin:8px 0">Angka yang diketik sebagai teks, sebagaimana dibaca: A4-11 TW II 4 (tertulis &#39;4,0&#39;); A4-12 TW I 1 (tertulis &#39;1,0&#39;); QW-35 TW I 85,5 (tertulis &#39;85,5 %&#39;); QW-35 TW II 100 (tertulis &#39;100%&#39;).</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Yang perlu dilengkapi</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R11: Realisasi &#39;Jumlah SOP yang dievaluasi&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R12: Realisasi &#39;Jumlah laporan penggunaan aplikasi naskah dinas elektronik&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R13: Realisasi &#39;Jumlah SK tim pengawasan kearsipan&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R14: Realisasi &#39;Persentase surat masuk yang didisposisi paling lambat satu hari kerja&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R11: Berkas yang disebut pada kolom Data dukung belum diterima: kertas_kerja_evaluasi_prosedur.pdf; sop_evaluasi_prosedur.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R12: Berkas yang disebut pada kolom Data dukung belum diterima: laporan_naskah_dinas_elektronik.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R13: Berkas yang disebut pada kolom Data dukung belum diterima: sk_pengawasan_kearsipan.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R14: Berkas yang disebut pada kolom Data dukung belum diterima: rekap_disposisi_surat.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan. (perlu penjelasan)</p>
<p style="margin:8px 0">Buku kerja Saudara terlampir dengan sel yang ditandai. Perbaiki di sana, lalu kirim kembali dengan cara yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Untuk diteruskan lewat WhatsApp</p>
<p style="margin:6px 0;padding:10px 12px;background:#f2f4f7;border:1px solid #d5dae1;border-radius:6px;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-word;-webkit-user-select:all;user-select:all">Isian RB Subbagian Keuangan, Umum, dan Logistik Semester I Tahun 2026: diterima dengan hal yang perlu dilengkapi.<br>Terisi 4 dari 4 indikator; 8 hal perlu dilengkapi.<br>Buku kerja bertanda ada di surel. Mohon diperbaiki dan dikirim kembali.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Perbaikan_KUL_LATIHAN.xlsx", "sha256": "80e19425ba700335c45bc39881f8937639cc2b100a0afff6bb2d12c8290765de"}]',NULL,NULL,'2026-07-02T03:00:00.442012Z',1,'2026-07-02T03:00:00.442012Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-02_00029_answer_kasubbag.kul.eml, tidak dikirim.',NULL);
INSERT INTO "outbox" VALUES(30,'3514','request/3/first','request','practice','sekretaris@kpu-pasuruan.example','Permintaan keputusan: Laporan RB Semester I 2026 - Revisi 1','','','[{"name": "DRAF_Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_Revisi_1.docx", "sha256": "fe36d4a92bc2eb7744025818196929641c2f8c1f06d16559e42247fd59fc9ed5"}, {"name": "Lembar_Verifikasi.docx", "sha256": "68ae4ae9e63cecedabcba68bb0e5ea2580506e9a7889c8d30cae98d4f22dfc73"}]',3,1,'2026-07-06T00:00:00.328578Z',1,'2026-07-06T00:00:00.341050Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00030_request_sekretaris.eml, tidak dikirim.',NULL);
CREATE TABLE period (
	office_code VARCHAR(8) NOT NULL, 
	code VARCHAR(16) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	opens_on DATE NOT NULL, 
	cut_off_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	province_due_on DATE NOT NULL, 
	province_letter TEXT NOT NULL, 
	recorded_late_on DATE, 
	CONSTRAINT pk_period PRIMARY KEY (office_code, code)
);
INSERT INTO "period" VALUES('3514','2025-S1','planned','2025-06-22','2025-07-04','2025-07-03','2025-07-10','',NULL);
INSERT INTO "period" VALUES('3514','2025-S2','planned','2025-12-14','2026-01-09','2026-01-08','2026-01-15','',NULL);
INSERT INTO "period" VALUES('3514','2025-T','planned','2025-12-14','2026-01-09','2026-01-08','2026-01-15','',NULL);
INSERT INTO "period" VALUES('3514','2026-S1','open','2026-06-22','2026-07-06','2026-07-03','2026-07-10','',NULL);
INSERT INTO "period" VALUES('3514','2026-S2','planned','2026-12-14','2027-01-11','2027-01-08','2027-01-15','',NULL);
INSERT INTO "period" VALUES('3514','2026-T','planned','2026-12-14','2027-01-11','2027-01-08','2027-01-15','',NULL);
CREATE TABLE plan_version (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	year INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	workbook_sha256 VARCHAR(64) NOT NULL, 
	draft_sha256 VARCHAR(64) NOT NULL, 
	reason TEXT NOT NULL, 
	note TEXT NOT NULL, 
	imported_at VARCHAR(32) NOT NULL, 
	frozen_at VARCHAR(32), 
	document_sha256 VARCHAR(64), 
	CONSTRAINT pk_plan_version PRIMARY KEY (id), 
	CONSTRAINT uq_plan_version_office_code_year_number UNIQUE (office_code, year, number)
);
INSERT INTO "plan_version" VALUES(1,'3514',2026,1,'frozen','1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b','622b0c8af79b979348c04ea79f05c77da2e7bba22224a3fd64a67e00adc253a8','73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e','','','2026-06-22T00:00:00.430631Z','2026-06-22T00:00:00.529168Z','8f78f7aeba3c413dd8a3972562539fa00def93771e8ab47e291518ea0a45240b');
CREATE TABLE received_file (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	claim VARCHAR(64) NOT NULL, 
	name TEXT NOT NULL, 
	sha256 VARCHAR(64), 
	channel VARCHAR(32) NOT NULL, 
	received_at VARCHAR(32) NOT NULL, 
	outcome VARCHAR(32) NOT NULL, 
	waits_for VARCHAR(16) NOT NULL, 
	reason_code VARCHAR(32) NOT NULL, 
	message TEXT NOT NULL, 
	submission_id INTEGER, 
	CONSTRAINT pk_received_file PRIMARY KEY (id), 
	CONSTRAINT fk_received_file_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id), 
	CONSTRAINT uq_received_file_office_code_claim_name UNIQUE (office_code, claim, name)
);
INSERT INTO "received_file" VALUES(1,'3514','KUL','KUL-9a7b7f167a284fc1a5e82726b686a572','isian.xlsx','0618cc4152e6f519843eab8a2cefd6c7cdb6a47da7b5650a19c02cf42df2a55b','inbox','2026-07-02T03:00:00.110705Z','workbook','','','',1);
CREATE TABLE received_mail (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	message_id TEXT NOT NULL, 
	sender TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	received_at VARCHAR(32) NOT NULL, 
	content_sha256 VARCHAR(64), 
	said_sha256 VARCHAR(64) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	claim VARCHAR(64), 
	reason_code VARCHAR(32) NOT NULL, 
	message TEXT NOT NULL, 
	CONSTRAINT pk_received_mail PRIMARY KEY (id), 
	CONSTRAINT uq_received_mail_office_code_claim UNIQUE (office_code, claim), 
	CONSTRAINT uq_received_mail_office_code_message_id_said_sha256 UNIQUE (office_code, message_id, said_sha256)
);
CREATE TABLE recommendation (
	office_code VARCHAR(8) NOT NULL, 
	year INTEGER NOT NULL, 
	code VARCHAR(32) NOT NULL, 
	position INTEGER NOT NULL, 
	area_code VARCHAR(32) NOT NULL, 
	text TEXT NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	follow_up TEXT NOT NULL, 
	evidence TEXT NOT NULL, 
	CONSTRAINT pk_recommendation PRIMARY KEY (office_code, year, code)
);
CREATE TABLE request (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	subject_kind VARCHAR(32) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	subject_title TEXT NOT NULL, 
	stage VARCHAR(32) NOT NULL, 
	round INTEGER NOT NULL, 
	officer TEXT NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	draft_sha256 VARCHAR(64) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	requested_at VARCHAR(32) NOT NULL, 
	due_on DATE NOT NULL, 
	launch INTEGER NOT NULL, 
	run_id VARCHAR(36), 
	run_ready_at VARCHAR(32), 
	CONSTRAINT pk_request PRIMARY KEY (id), 
	CONSTRAINT uq_request_office_code_subject_kind_subject_id_stage_round UNIQUE (office_code, subject_kind, subject_id, stage, round)
);
INSERT INTO "request" VALUES(1,'3514','plan',1,'Rencana Aksi RB 2026 - Versi 1','secretary',1,'{"acting": "", "decree": "", "email": "sekretaris@kpu-pasuruan.example", "is_four_eyes_exception": false, "name": "Sekretaris Contoh", "nip": "19700101 199503 1 001", "role": "secretary", "title": "Sekretaris KPU Kabupaten Pasuruan"}','1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b','73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e','approved','2026-06-22T00:00:00.434739Z','2026-06-25',1,NULL,NULL);
INSERT INTO "request" VALUES(2,'3514','plan',1,'Rencana Aksi RB 2026 - Versi 1','chair',1,'{"acting": "", "decree": "", "email": "ketua@kpu-pasuruan.example", "is_four_eyes_exception": false, "name": "Ketua Contoh", "nip": "", "role": "chair", "title": "Ketua KPU Kabupaten Pasuruan"}','1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b','73574c71bf5ca081067c92509b7d601814643cb0918e331abc6f26de88c0ba2e','approved','2026-06-22T00:00:00.483666Z','2026-06-25',1,NULL,NULL);
INSERT INTO "request" VALUES(3,'3514','report',1,'Laporan RB Semester I 2026 - Revisi 1','secretary',1,'{"acting": "", "decree": "", "email": "sekretaris@kpu-pasuruan.example", "is_four_eyes_exception": false, "name": "Sekretaris Contoh", "nip": "19700101 199503 1 001", "role": "secretary", "title": "Sekretaris KPU Kabupaten Pasuruan"}','6976f8487e31193ed291a4acfca58caafab750e0f7ebcd4acb5769cf6191635e','fe36d4a92bc2eb7744025818196929641c2f8c1f06d16559e42247fd59fc9ed5','open','2026-07-06T00:00:00.327131Z','2026-07-09',1,'run-3-1','2026-07-06T00:00:00.339517Z');
CREATE TABLE revision (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	period_code VARCHAR(16) NOT NULL, 
	amendment INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	plan_version_id INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	config_sha256 VARCHAR(64) NOT NULL, 
	draft_sha256 VARCHAR(64) NOT NULL, 
	compiled_at VARCHAR(32) NOT NULL, 
	letter_number TEXT, 
	dated_on DATE, 
	signers TEXT, 
	document_sha256 VARCHAR(64), 
	data_sha256 VARCHAR(64), 
	note TEXT NOT NULL, 
	CONSTRAINT pk_revision PRIMARY KEY (id), 
	CONSTRAINT fk_revision_plan_version_id FOREIGN KEY(plan_version_id) REFERENCES plan_version (id), 
	CONSTRAINT uq_revision_office_code_period_code_amendment_number UNIQUE (office_code, period_code, amendment, number)
);
INSERT INTO "revision" VALUES(1,'3514','2026-S1',0,1,'in_approval',1,'{"amendment":0,"areas":[{"code":"A1","counted_count":0,"coverage":"0.00","due_count":6,"is_extra":false,"label":"Manajemen Perubahan","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A2","counted_count":0,"coverage":"0.00","due_count":2,"is_extra":false,"label":"Deregulasi Kebijakan","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A3","counted_count":0,"coverage":"0.00","due_count":1,"is_extra":false,"label":"Penataan Organisasi","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A4","counted_count":0,"coverage":"0.00","due_count":4,"is_extra":false,"label":"Penataan Tata Laksana","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A5","counted_count":0,"coverage":"0.00","due_count":6,"is_extra":false,"label":"Penataan SDM Aparatur","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A6","counted_count":0,"coverage":"0.00","due_count":5,"is_extra":false,"label":"Penguatan Akuntabilitas","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A7","counted_count":0,"coverage":"0.00","due_count":5,"is_extra":false,"label":"Penguatan Pengawasan","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A8","counted_count":0,"coverage":"0.00","due_count":2,"is_extra":false,"label":"Peningkatan Kualitas Pelayanan Publik","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"QW","counted_count":0,"coverage":"0.00","due_count":3,"is_extra":true,"label":"Quick Wins","score":"0.00","semesters":[],"word":"program percepatan"}],"changes_since":[],"comparisons":[{"areas":{},"period":"Semester II 2025","score":null},{"areas":{},"period":"Semester I 2025","score":null}],"evidence":[],"evidence_kinds":{"abk":"Analisis beban kerja (ABK)","berita_acara":"Berita acara","daftar_hadir":"Daftar hadir","dip":"Daftar informasi publik (DIP)","dokumen":"Dokumen","foto":"Foto","identifikasi":"Identifikasi","kertas_kerja":"Kertas kerja","laporan":"Laporan","lkjip":"Laporan kinerja (LKjIP)","materi":"Materi","matriks":"Matriks","notula":"Notula","pakta_integritas":"Pakta integritas","perjanjian_kinerja":"Perjanjian kinerja","pernyataan":"Surat pernyataan","peta_jabatan":"Peta jabatan","publikasi":"Publikasi","register_risiko":"Register risiko","rekap":"Rekapitulasi","rencana_aksi":"Rencana aksi","rencana_kerja":"Rencana kerja","sertifikat":"Sertifikat","sk":"Surat keputusan (SK)","skp":"Sasaran kinerja pegawai (SKP)","sop":"Standar operasional prosedur (SOP)","surat_tugas":"Surat tugas","tanda_terima":"Tanda terima atau bukti unggah","tangkapan_layar":"Tangkapan layar","undangan":"Undangan"},"exceptions":[],"file_name":"Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514","findings":[{"explanation":"","indicator":"A4-11","message":"Berkas yang disebut pada kolom Data dukung belum diterima: kertas_kerja_evaluasi_prosedur.pdf; sop_evaluasi_prosedur.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.","quarter":0,"rule":"I12","severity":"needs_explanation"},{"explanation":"","indicator":"A4-12","message":"Berkas yang disebut pada kolom Data dukung belum diterima: laporan_naskah_dinas_elektronik.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.","quarter":0,"rule":"I12","severity":"needs_explanation"},{"explanation":"","indicator":"A4-14","message":"Berkas yang disebut pada kolom Data dukung belum diterima: sk_pengawasan_kearsipan.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.","quarter":0,"rule":"I12","severity":"needs_explanation"},{"explanation":"","indicator":"QW-35","message":"Berkas yang disebut pada kolom Data dukung belum diterima: rekap_disposisi_surat.pdf. Kirim berkasnya, atau tulis alasannya pada kolom Penjelasan.","quarter":0,"rule":"I12","severity":"needs_explanation"},{"explanation":"","indicator":"A4-11","message":"Realisasi ''Jumlah SOP yang dievaluasi'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.","quarter":0,"rule":"R07","severity":"blocking"},{"explanation":"","indicator":"A4-12","message":"Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.","quarter":0,"rule":"R07","severity":"blocking"},{"explanation":"","indicator":"A4-14","message":"Realisasi ''Jumlah SK tim pengawasan kearsipan'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.","quarter":0,"rule":"R07","severity":"blocking"},{"explanation":"","indicator":"QW-35","message":"Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya di kolom Data dukung.","quarter":0,"rule":"R07","severity":"blocking"}],"format":1,"indicators":[{"activity":"Penetapan Tim RB dan rencana kerja","area":"A1","code":"A1-01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah SK Tim RB yang dilengkapi rencana kerja","narrative":"","obstacle":"","polarity":"max","position":1,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"FGD penyusunan rencana aksi RB","area":"A1","code":"A1-02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen rencana aksi RB yang ditetapkan","narrative":"","obstacle":"","polarity":"max","position":2,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Kick off dan internalisasi RB","area":"A1","code":"A1-03","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang mengikuti internalisasi RB","narrative":"","obstacle":"","polarity":"max","position":3,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Penetapan agen perubahan dan laporannya","area":"A1","code":"A1-04","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase agen perubahan yang menghasilkan perubahan (1 agen 1 perubahan)","narrative":"","obstacle":"","polarity":"max","position":4,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"50.00"}],"semesters":[],"solution":"","target_kind":"kumulatif","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"50.00"},"unit":"PHS"},{"activity":"Rapat monitoring dan evaluasi RB triwulanan","area":"A1","code":"A1-05","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan monitoring dan evaluasi RB","narrative":"","obstacle":"","polarity":"max","position":5,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Penandatanganan pakta integritas","area":"A1","code":"A1-06","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang menandatangani pakta integritas","narrative":"","obstacle":"","polarity":"max","position":6,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Identifikasi dan inventarisasi keputusan KPU Kabupaten","area":"A2","code":"A2-07","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah daftar inventaris keputusan","narrative":"","obstacle":"","polarity":"max","position":7,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"TPH"},{"activity":"Pengunggahan produk hukum di JDIH","area":"A2","code":"A2-08","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase produk hukum yang diunggah tepat waktu","narrative":"","obstacle":"","polarity":"max","position":8,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"100.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"TPH"},{"activity":"Evaluasi organisasi dan penyesuaian SOTK","area":"A3","code":"A3-09","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan evaluasi organisasi","narrative":"","obstacle":"","polarity":"max","position":9,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Evaluasi uraian jabatan dan peta jabatan","area":"A3","code":"A3-10","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen peta jabatan yang dimutakhirkan","narrative":"","obstacle":"","polarity":"max","position":10,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"no_target","target":null},"unit":"PHS"},{"activity":"Penyusunan dan evaluasi SOP menurut peta proses bisnis","area":"A4","code":"A4-11","evidence_count":0,"explanation":"","follow_up":"Evaluasi SOP pengadaan langsung diselesaikan bersama pejabat pengadaan.","follow_up_due":"31 Juli 2026","follow_up_pic":"Kasubbag KUL","kind":"jumlah","measure":"SOP","name":"Jumlah SOP yang dievaluasi","narrative":"Empat SOP bidang keuangan dan logistik dievaluasi terhadap peta proses bisnis, yaitu pencairan uang persediaan, perjalanan dinas, pengelolaan gudang, dan peminjaman kendaraan.","obstacle":"Evaluasi SOP pengadaan langsung tertunda karena pejabat pengadaan mengikuti pelatihan pada Juni 2026.","polarity":"max","position":11,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":"4.00","counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"blocked","target":"5.00"}],"semesters":[],"solution":"Waktu baku empat SOP ditetapkan dari pengukuran pelaksanaan selama satu bulan dan dicatat dalam kertas kerja.","target_kind":"jumlah","target_year":"10.00","total":{"achievement":null,"actual":"4.00","counted":null,"high":null,"low":null,"mark":"","status":"blocked","target":"5.00"},"unit":"KUL"},{"activity":"Penggunaan aplikasi naskah dinas elektronik","area":"A4","code":"A4-12","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan penggunaan aplikasi naskah dinas elektronik","narrative":"Laporan penggunaan aplikasi naskah dinas elektronik disusun setiap triwulan, memuat jumlah surat masuk dan surat keluar serta persentase surat yang diproses seluruhnya secara elektronik.","obstacle":"","polarity":"max","position":12,"quarters":[{"achievement":null,"actual":"1.00","counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"blocked","target":"1.00"},{"achievement":null,"actual":"1.00","counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"blocked","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":"2.00","counted":null,"high":null,"low":null,"mark":"","status":"blocked","target":"2.00"},"unit":"KUL"},{"activity":"Keterbukaan informasi publik (PPID)","area":"A4","code":"A4-13","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan layanan informasi publik","narrative":"","obstacle":"","polarity":"max","position":13,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"PHS"},{"activity":"Pembentukan tim pengawasan kearsipan","area":"A4","code":"A4-14","evidence_count":0,"explanation":"","follow_up":"Tim menyusun jadwal audit kearsipan internal untuk semester II.","follow_up_due":"14 Agustus 2026","follow_up_pic":"Arsiparis","kind":"jumlah","measure":"dokumen","name":"Jumlah SK tim pengawasan kearsipan","narrative":"Sekretaris menetapkan tim pengawasan kearsipan internal beserta uraian tugasnya pada Februari 2026.","obstacle":"","polarity":"max","position":14,"quarters":[{"achievement":null,"actual":"1.00","counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"blocked","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":"1.00","counted":null,"high":null,"low":null,"mark":"","status":"blocked","target":"1.00"},"unit":"KUL"},{"activity":"Analisis kebutuhan pegawai dan analisis beban kerja","area":"A5","code":"A5-15","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen analisis beban kerja","narrative":"","obstacle":"","polarity":"max","position":15,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Identifikasi kebutuhan pendidikan dan pelatihan","area":"A5","code":"A5-16","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan identifikasi kebutuhan pelatihan","narrative":"","obstacle":"","polarity":"max","position":16,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Pengembangan kompetensi pegawai","area":"A5","code":"A5-17","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang mengikuti pelatihan","narrative":"","obstacle":"","polarity":"max","position":17,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"10.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"30.00"}],"semesters":[],"solution":"","target_kind":"kumulatif","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"30.00"},"unit":"PHS"},{"activity":"Penetapan dan penilaian SKP","area":"A5","code":"A5-18","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai dengan SKP yang ditetapkan dan dinilai","narrative":"","obstacle":"","polarity":"max","position":18,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"100.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Pemutakhiran data kepegawaian","area":"A5","code":"A5-19","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase data kepegawaian yang mutakhir","narrative":"","obstacle":"","polarity":"max","position":19,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"100.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Penegakan disiplin dan kode etik","area":"A5","code":"A5-20","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"kasus","name":"Jumlah pelanggaran disiplin dan kode etik","narrative":"","obstacle":"","polarity":"min","position":20,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"0.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"0.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"0.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"0.00"},"unit":"PHS"},{"activity":"Penyusunan Perjanjian Kinerja","area":"A6","code":"A6-21","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen Perjanjian Kinerja","narrative":"","obstacle":"","polarity":"max","position":21,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"RDI"},{"activity":"Keterlibatan pimpinan dalam penyusunan Renstra dan Perjanjian Kinerja","area":"A6","code":"A6-22","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"kegiatan","name":"Jumlah rapat perencanaan yang dipimpin pimpinan","narrative":"","obstacle":"","polarity":"max","position":22,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"RDI"},{"activity":"Rapat evaluasi kinerja triwulanan","area":"A6","code":"A6-23","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan capaian kinerja triwulanan","narrative":"","obstacle":"","polarity":"max","position":23,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Penyampaian LKjIP tepat waktu","area":"A6","code":"A6-24","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah LKjIP yang disampaikan tepat waktu","narrative":"","obstacle":"","polarity":"max","position":24,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"RDI"},{"activity":"Peningkatan kapasitas SDM akuntabilitas kinerja","area":"A6","code":"A6-25","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"orang","name":"Jumlah pegawai yang mengikuti pelatihan akuntabilitas kinerja","narrative":"","obstacle":"","polarity":"max","position":25,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"2.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Kampanye publik dan pengendalian gratifikasi","area":"A7","code":"A7-26","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan unit pengendalian gratifikasi","narrative":"","obstacle":"","polarity":"max","position":26,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"TPH"},{"activity":"Penyampaian LHKPN dan LHKASN","area":"A7","code":"A7-27","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase wajib lapor yang menyampaikan laporan harta kekayaan","narrative":"","obstacle":"","polarity":"max","position":27,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"TPH"},{"activity":"Penilaian risiko dan SPIP","area":"A7","code":"A7-28","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan manajemen risiko","narrative":"","obstacle":"","polarity":"max","position":28,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"TPH"},{"activity":"Sosialisasi dan pelaporan Whistle Blowing System","area":"A7","code":"A7-29","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan sosialisasi dan pengelolaan WBS","narrative":"","obstacle":"","polarity":"max","position":29,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"TPH"},{"activity":"Penanganan benturan kepentingan","area":"A7","code":"A7-30","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang membuat pernyataan bebas benturan kepentingan","narrative":"","obstacle":"","polarity":"max","position":30,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"TPH"},{"activity":"Penetapan standar pelayanan dan maklumat pelayanan","area":"A8","code":"A8-31","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah SK standar pelayanan","narrative":"","obstacle":"","polarity":"max","position":31,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Survei kepuasan masyarakat serta media pengaduan dan konsultasi","area":"A8","code":"A8-32","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"nilai","measure":"nilai","name":"Nilai survei kepuasan masyarakat (SKM)","narrative":"","obstacle":"","polarity":"max","position":32,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"80.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"81.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"80.00"},"unit":"PHS"},{"activity":"Pemutakhiran daftar pemilih berkelanjutan","area":"QW","code":"QW-33","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"rekapitulasi","name":"Jumlah rekapitulasi pemutakhiran daftar pemilih yang ditetapkan","narrative":"","obstacle":"","polarity":"max","position":33,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Pendidikan pemilih di sekolah","area":"QW","code":"QW-34","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"sekolah","name":"Jumlah sekolah yang menerima pendidikan pemilih","narrative":"","obstacle":"","polarity":"max","position":34,"quarters":[{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"missing","target":"2.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"6.00","total":{"achievement":null,"actual":null,"counted":null,"high":null,"low":null,"mark":"","status":"missing","target":"3.00"},"unit":"PHS"},{"activity":"Disposisi surat masuk paling lambat satu hari kerja","area":"QW","code":"QW-35","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase surat masuk yang didisposisi paling lambat satu hari kerja","narrative":"Pada triwulan I sebanyak 171 dari 200 surat masuk didisposisi paling lambat satu hari kerja, dan pada triwulan II seluruh 188 surat masuk memenuhi batas waktu itu.","obstacle":"Pada triwulan I disposisi tertunda ketika pimpinan melaksanakan perjalanan dinas.","polarity":"max","position":35,"quarters":[{"achievement":null,"actual":"85.50","counted":null,"high":null,"low":null,"mark":"","quarter":1,"status":"blocked","target":"85.00"},{"achievement":null,"actual":"100.00","counted":null,"high":null,"low":null,"mark":"","quarter":2,"status":"blocked","target":"85.00"}],"semesters":[],"solution":"Pimpinan memberikan disposisi melalui aplikasi naskah dinas elektronik dari luar kantor sejak awal triwulan II.","target_kind":"rata_rata","target_year":"87.50","total":{"achievement":null,"actual":"92.75","counted":null,"high":null,"low":null,"mark":"","status":"blocked","target":"85.00"},"unit":"KUL"}],"kind":"semester","next":[{"indicator":"A1-04","quarter":3,"target":"50.00"},{"indicator":"A1-04","quarter":4,"target":"100.00"},{"indicator":"A1-05","quarter":3,"target":"1.00"},{"indicator":"A1-05","quarter":4,"target":"1.00"},{"indicator":"A2-07","quarter":4,"target":"1.00"},{"indicator":"A2-08","quarter":3,"target":"100.00"},{"indicator":"A2-08","quarter":4,"target":"100.00"},{"indicator":"A3-10","quarter":3,"target":"1.00"},{"indicator":"A4-11","quarter":4,"target":"5.00"},{"indicator":"A4-12","quarter":3,"target":"1.00"},{"indicator":"A4-12","quarter":4,"target":"1.00"},{"indicator":"A4-13","quarter":3,"target":"1.00"},{"indicator":"A4-13","quarter":4,"target":"1.00"},{"indicator":"A5-17","quarter":3,"target":"60.00"},{"indicator":"A5-17","quarter":4,"target":"100.00"},{"indicator":"A5-18","quarter":3,"target":"100.00"},{"indicator":"A5-18","quarter":4,"target":"100.00"},{"indicator":"A5-19","quarter":3,"target":"100.00"},{"indicator":"A5-19","quarter":4,"target":"100.00"},{"indicator":"A5-20","quarter":3,"target":"0.00"},{"indicator":"A5-20","quarter":4,"target":"0.00"},{"indicator":"A6-22","quarter":4,"target":"1.00"},{"indicator":"A6-23","quarter":3,"target":"1.00"},{"indicator":"A6-23","quarter":4,"target":"1.00"},{"indicator":"A6-25","quarter":4,"target":"2.00"},{"indicator":"A7-26","quarter":4,"target":"1.00"},{"indicator":"A7-28","quarter":3,"target":"1.00"},{"indicator":"A7-28","quarter":4,"target":"1.00"},{"indicator":"A7-29","quarter":4,"target":"1.00"},{"indicator":"A8-32","quarter":4,"target":"82.00"},{"indicator":"QW-33","quarter":3,"target":"1.00"},{"indicator":"QW-33","quarter":4,"target":"1.00"},{"indicator":"QW-34","quarter":3,"target":"2.00"},{"indicator":"QW-34","quarter":4,"target":"1.00"},{"indicator":"QW-35","quarter":3,"target":"90.00"},{"indicator":"QW-35","quarter":4,"target":"90.00"}],"number":1,"office":{"code":"3514","letterhead":{"address":"Jalan Contoh Nomor 1, Bangil, Pasuruan","contact":"Telepon (0343) 000000, surel rb@kpu-pasuruan.example","lines":["KOMISI PEMILIHAN UMUM","KABUPATEN PASURUAN"]},"name":"KPU Kabupaten Pasuruan","place":"Bangil","province_name":"KPU Provinsi Jawa Timur","recipient":{"place":"Surabaya","salutation":"Sekretaris KPU Provinsi Jawa Timur"},"roles":["secretary","chair"],"short_name":"KPU Kab. Pasuruan","titles":{"chair":"Ketua KPU Kabupaten Pasuruan","secretary":"Sekretaris KPU Kabupaten Pasuruan"},"units":{"KUL":"Subbagian Keuangan, Umum, dan Logistik","PHS":"Subbagian Partisipasi, Hubungan Masyarakat, dan SDM","RDI":"Subbagian Perencanaan, Data, dan Informasi","TPH":"Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}},"period":{"code":"2026-S1","short_title":"Semester I 2026","title":"Semester I Tahun 2026","year":2026},"plan":{"number":1,"sha256":"1ef2ca03d556abfa9a32ff79721920ba3ee87b7085524e8238d9a82db761f47b","year":2026},"prints":{},"province_letter":"","quarters":[1,2],"recommendations":[],"recorded_late_on":null,"regime":{"area_title":"Area Perubahan","extra_title":"Quick Wins","name":"8 area perubahan dan Quick Wins"},"score":{"category_code":"D","category_label":"Sangat Kurang","coverage":"0.00","score":"0.00"},"semesters":[],"team":{"decree":"Keputusan KPU Kabupaten Pasuruan Nomor 5 Tahun 2026","members":[{"holder":"Ketua KPU Kabupaten Pasuruan","position":"Pengarah"},{"holder":"Anggota Divisi Sosialisasi, Pendidikan Pemilih, Parmas, dan SDM","position":"Pengarah"},{"holder":"Sekretaris KPU Kabupaten Pasuruan","position":"Ketua Pelaksana"},{"holder":"Kepala Subbagian KUL","position":"Koordinator Keuangan, Umum, dan Logistik"},{"holder":"Kepala Subbagian TPH","position":"Koordinator Teknis dan Hukum"},{"holder":"Kepala Subbagian RDI","position":"Koordinator Perencanaan, Data, dan Informasi"},{"holder":"Kepala Subbagian PHS","position":"Koordinator Partisipasi, Humas, dan SDM"},{"holder":"Operator Reformasi Birokrasi","position":"Operator Pelaporan"}]},"texts":{"catatan_penilaian_mandiri":"Nilai pada laporan ini adalah hasil penilaian mandiri KPU Kabupaten Pasuruan dan bukan nilai hasil evaluasi. Penetapan nilai dan kategori reformasi birokrasi merupakan kewenangan evaluator.","dasar_hukum":"Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design Reformasi Birokrasi 2010–2025;\nPeraturan Presiden Nomor 105 Tahun 2018 tentang Kedudukan, Tugas, Fungsi, Wewenang, Organisasi, dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota;\nPeraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 25 Tahun 2020 tentang Road Map Reformasi Birokrasi 2020–2024, sebagaimana diubah dengan Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 3 Tahun 2023;\nPeraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 26 Tahun 2020 tentang Pedoman Evaluasi Pelaksanaan Reformasi Birokrasi;\nPeraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas, Fungsi, Susunan Organisasi, dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota, sebagaimana telah dua kali diubah, terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 21 Tahun 2023;\nKeputusan Komisi Pemilihan Umum Nomor 612/ORT.04-Kpt/05/KPU/XII/2020 tentang Road Map Reformasi Birokrasi Komisi Pemilihan Umum 2020–2024;\nKeputusan Komisi Pemilihan Umum Nomor 314/ORT.07-Kpt/01/KPU/V/2021 tentang petunjuk teknis pelaksanaan reformasi birokrasi di lingkungan Komisi Pemilihan Umum.","kata_pengantar":"Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa karena Laporan Pelaksanaan Reformasi Birokrasi KPU Kabupaten Pasuruan Semester I Tahun 2026 dapat disusun.\n\nLaporan ini menyajikan pelaksanaan rencana aksi pada setiap area perubahan, capaian terhadap target triwulanan, kendala yang dihadapi, serta tindak lanjut yang dilakukan oleh seluruh subbagian. Angka capaian di dalamnya berasal dari isian subbagian dan merupakan hasil penilaian mandiri.\n\nKami menyampaikan terima kasih kepada Tim Reformasi Birokrasi dan seluruh pegawai yang telah bekerja sama. Kami mengharapkan masukan dan arahan bagi perbaikan pelaksanaan reformasi birokrasi pada periode berikutnya.","latar_belakang":"Reformasi birokrasi merupakan upaya berkelanjutan untuk mewujudkan tata kelola pemerintahan yang bersih, akuntabel, dan mampu memberikan pelayanan publik yang baik. Sebagai bagian dari Komisi Pemilihan Umum, KPU Kabupaten Pasuruan melaksanakan reformasi birokrasi agar penyelenggaraan Pemilu dan Pemilihan didukung oleh kelembagaan, sumber daya manusia, dan tata laksana yang tertib.\n\nPelaksanaannya dituangkan dalam rencana aksi tahunan yang memuat kegiatan, indikator, target setiap triwulan, penanggung jawab, dan data dukung. Laporan Semester I Tahun 2026 disusun untuk menyampaikan hasil pelaksanaan rencana aksi tersebut secara terukur.","maksud_tujuan":"Laporan ini dimaksudkan sebagai bentuk pertanggungjawaban KPU Kabupaten Pasuruan atas pelaksanaan rencana aksi reformasi birokrasi Semester I Tahun 2026.\n\nTujuannya adalah menyajikan capaian setiap indikator terhadap target, menjelaskan kendala dan solusi yang telah dilakukan, serta memberikan dasar bagi pimpinan dan KPU Provinsi dalam melakukan pembinaan dan perbaikan.","pengantar_capaian":"Capaian dihitung dengan membandingkan realisasi dan target setiap indikator pada Semester I Tahun 2026. Capaian yang melampaui target ditampilkan apa adanya, sedangkan yang diperhitungkan dalam rata-rata dibatasi sesuai pengaturan. Indikator yang jatuh tempo tetapi belum memiliki data tetap diperhitungkan.","pengantar_rencana_aksi":"Rencana aksi reformasi birokrasi KPU Kabupaten Pasuruan disusun bersama seluruh subbagian dan menjadi acuan pengukuran capaian pada laporan ini. Target dinyatakan untuk setiap triwulan.","pengantar_tambahan":"Selain delapan area perubahan, KPU Kabupaten Pasuruan melaksanakan program percepatan (Quick Wins) yang hasilnya dapat segera dirasakan oleh pegawai dan masyarakat.","pengantar_tim":"Pelaksanaan reformasi birokrasi di KPU Kabupaten Pasuruan dikoordinasikan oleh Tim Reformasi Birokrasi dengan susunan sebagai berikut.","penutup_kesimpulan":"Pelaksanaan rencana aksi reformasi birokrasi KPU Kabupaten Pasuruan pada Semester I Tahun 2026 telah berjalan dengan capaian sebagaimana diuraikan pada BAB II dan BAB III. Data dukung yang diterima tercantum dalam lampiran, dan indikator yang belum memiliki data dinyatakan apa adanya.","penutup_saran":"Agar pelaksanaan reformasi birokrasi makin baik, setiap subbagian perlu mengumpulkan data dukung sejak kegiatan berlangsung, menyampaikan isian sebelum batas waktu, dan menuntaskan tindak lanjut sesuai jadwal. Kami mengharapkan pembinaan dan umpan balik dari KPU Provinsi sebagai bahan perbaikan.","rencana_periode_berikut":"Kegiatan yang belum mencapai target dan tindak lanjut yang belum selesai menjadi prioritas pada periode berikutnya. Perkembangannya dipantau melalui rapat monitoring dan evaluasi triwulanan Tim Reformasi Birokrasi.","ruang_lingkup":"Ruang lingkup laporan meliputi seluruh kegiatan dalam rencana aksi reformasi birokrasi KPU Kabupaten Pasuruan yang memiliki target pada Semester I Tahun 2026, yaitu delapan area perubahan dan program percepatan (Quick Wins), beserta data dukung, kendala, dan tindak lanjutnya.","sistematika":"BAB I Pendahuluan, memuat latar belakang, dasar hukum, maksud dan tujuan, ruang lingkup, serta sistematika laporan;\nBAB II Pelaksanaan Reformasi Birokrasi, memuat Tim Reformasi Birokrasi, rencana aksi, pelaksanaan dan capaian per area perubahan, serta Quick Wins;\nBAB III Monitoring dan Evaluasi, memuat hasil penilaian mandiri, kendala, solusi dan tindak lanjut, serta rencana periode berikutnya;\nBAB IV Penutup, memuat kesimpulan dan saran;\nLampiran, memuat matriks capaian rencana aksi dan daftar data dukung.","tanpa_data":"Data belum tersedia sampai dengan laporan ini disusun.","tanpa_kendala":"Tidak ada kendala yang dilaporkan oleh subbagian pada periode ini."},"units":[{"code":"KUL","counted_rows":0,"head_name":"Kasubbag KUL Contoh","head_title":"Kepala Subbagian Keuangan, Umum, dan Logistik","is_late":false,"name":"Subbagian Keuangan, Umum, dan Logistik","period":"Semester I 2026","received_on":"2026-07-02"},{"code":"TPH","counted_rows":0,"head_name":"Kasubbag TPH Contoh","head_title":"Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum","is_late":false,"name":"Subbagian Teknis Penyelenggaraan Pemilu dan Hukum","period":"Semester I 2026","received_on":null},{"code":"RDI","counted_rows":0,"head_name":"Kasubbag RDI Contoh","head_title":"Kepala Subbagian Perencanaan, Data, dan Informasi","is_late":false,"name":"Subbagian Perencanaan, Data, dan Informasi","period":"Semester I 2026","received_on":null},{"code":"PHS","counted_rows":0,"head_name":"Kasubbag PHS Contoh","head_title":"Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM","is_late":false,"name":"Subbagian Partisipasi, Hubungan Masyarakat, dan SDM","period":"Semester I 2026","received_on":null}]}','6976f8487e31193ed291a4acfca58caafab750e0f7ebcd4acb5769cf6191635e','a017955ca7074478f72ab13d76d0c64ffbd559791247adbf80ca15f43049fd66','fe36d4a92bc2eb7744025818196929641c2f8c1f06d16559e42247fd59fc9ed5','2026-07-06T00:00:00.319445Z',NULL,NULL,NULL,NULL,NULL,'');
CREATE TABLE revision_order (
	id INTEGER NOT NULL, 
	revision_id INTEGER NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	units TEXT NOT NULL, 
	until DATE NOT NULL, 
	reason TEXT NOT NULL, 
	ordered_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_revision_order PRIMARY KEY (id), 
	CONSTRAINT fk_revision_order_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id), 
	CONSTRAINT uq_revision_order_revision_id UNIQUE (revision_id)
);
CREATE TABLE revision_submission (
	revision_id INTEGER NOT NULL, 
	submission_id INTEGER NOT NULL, 
	CONSTRAINT pk_revision_submission PRIMARY KEY (revision_id, submission_id), 
	CONSTRAINT fk_revision_submission_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id), 
	CONSTRAINT fk_revision_submission_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id)
);
INSERT INTO "revision_submission" VALUES(1,1);
CREATE TABLE submission (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	period_code VARCHAR(16) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	plan_version_id INTEGER NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	workbook_sha256 VARCHAR(64) NOT NULL, 
	workbook_name TEXT NOT NULL, 
	answered_sha256 VARCHAR(64), 
	changes TEXT, 
	channel VARCHAR(32) NOT NULL, 
	received_at VARCHAR(32) NOT NULL, 
	is_late BOOLEAN NOT NULL, 
	is_after_compilation BOOLEAN NOT NULL, 
	CONSTRAINT pk_submission PRIMARY KEY (id), 
	CONSTRAINT fk_submission_plan_version_id FOREIGN KEY(plan_version_id) REFERENCES plan_version (id), 
	CONSTRAINT uq_submission_office_code_period_code_unit_code_content_sha256 UNIQUE (office_code, period_code, unit_code, content_sha256)
);
INSERT INTO "submission" VALUES(1,'3514','2026-S1','KUL',1,'bc347c281f0d00ad125bbe7bd39e8f7ec32263a21e5283936e5a3ec00980f518','0618cc4152e6f519843eab8a2cefd6c7cdb6a47da7b5650a19c02cf42df2a55b','isian.xlsx','80e19425ba700335c45bc39881f8937639cc2b100a0afff6bb2d12c8290765de',NULL,'inbox','2026-07-02T03:00:00.110705Z',0,0);
CREATE TABLE submission_row (
	submission_id INTEGER NOT NULL, 
	indicator_code VARCHAR(32) NOT NULL, 
	quarter INTEGER NOT NULL, 
	actual VARCHAR(40), 
	actual_text TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	cell VARCHAR(12) NOT NULL, 
	narrative TEXT NOT NULL, 
	obstacle TEXT NOT NULL, 
	solution TEXT NOT NULL, 
	follow_up TEXT NOT NULL, 
	follow_up_pic TEXT NOT NULL, 
	follow_up_due TEXT NOT NULL, 
	explanation TEXT NOT NULL, 
	is_explanation_old BOOLEAN NOT NULL, 
	evidence_text TEXT NOT NULL, 
	follow_up_evidence TEXT NOT NULL, 
	CONSTRAINT pk_submission_row PRIMARY KEY (submission_id, indicator_code, quarter), 
	CONSTRAINT fk_submission_row_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id)
);
INSERT INTO "submission_row" VALUES(1,'A4-11',1,NULL,'','Isian','H11','Empat SOP bidang keuangan dan logistik dievaluasi terhadap peta proses bisnis, yaitu pencairan uang persediaan, perjalanan dinas, pengelolaan gudang, dan peminjaman kendaraan.','Evaluasi SOP pengadaan langsung tertunda karena pejabat pengadaan mengikuti pelatihan pada Juni 2026.','Waktu baku empat SOP ditetapkan dari pengukuran pelaksanaan selama satu bulan dan dicatat dalam kertas kerja.','Evaluasi SOP pengadaan langsung diselesaikan bersama pejabat pengadaan.','Kasubbag KUL','31 Juli 2026','',0,'Kertas kerja: kertas_kerja_evaluasi_prosedur.pdf
Standar operasional prosedur (SOP): sop_evaluasi_prosedur.pdf','');
INSERT INTO "submission_row" VALUES(1,'A4-11',2,'4','4,0','Isian','J11','Empat SOP bidang keuangan dan logistik dievaluasi terhadap peta proses bisnis, yaitu pencairan uang persediaan, perjalanan dinas, pengelolaan gudang, dan peminjaman kendaraan.','Evaluasi SOP pengadaan langsung tertunda karena pejabat pengadaan mengikuti pelatihan pada Juni 2026.','Waktu baku empat SOP ditetapkan dari pengukuran pelaksanaan selama satu bulan dan dicatat dalam kertas kerja.','Evaluasi SOP pengadaan langsung diselesaikan bersama pejabat pengadaan.','Kasubbag KUL','31 Juli 2026','',0,'Kertas kerja: kertas_kerja_evaluasi_prosedur.pdf
Standar operasional prosedur (SOP): sop_evaluasi_prosedur.pdf','');
INSERT INTO "submission_row" VALUES(1,'A4-12',1,'1','1,0','Isian','H12','Laporan penggunaan aplikasi naskah dinas elektronik disusun setiap triwulan, memuat jumlah surat masuk dan surat keluar serta persentase surat yang diproses seluruhnya secara elektronik.','','','','','','',0,'Laporan: laporan_naskah_dinas_elektronik.pdf','');
INSERT INTO "submission_row" VALUES(1,'A4-12',2,'1','1','Isian','J12','Laporan penggunaan aplikasi naskah dinas elektronik disusun setiap triwulan, memuat jumlah surat masuk dan surat keluar serta persentase surat yang diproses seluruhnya secara elektronik.','','','','','','',0,'Laporan: laporan_naskah_dinas_elektronik.pdf','');
INSERT INTO "submission_row" VALUES(1,'A4-14',1,'1','1','Isian','H13','Sekretaris menetapkan tim pengawasan kearsipan internal beserta uraian tugasnya pada Februari 2026.','','','Tim menyusun jadwal audit kearsipan internal untuk semester II.','Arsiparis','14 Agustus 2026','',0,'Surat keputusan (SK): sk_pengawasan_kearsipan.pdf','');
INSERT INTO "submission_row" VALUES(1,'A4-14',2,NULL,'','Isian','J13','Sekretaris menetapkan tim pengawasan kearsipan internal beserta uraian tugasnya pada Februari 2026.','','','Tim menyusun jadwal audit kearsipan internal untuk semester II.','Arsiparis','14 Agustus 2026','',0,'Surat keputusan (SK): sk_pengawasan_kearsipan.pdf','');
INSERT INTO "submission_row" VALUES(1,'QW-35',1,'85.5','85,5 %','Isian','H14','Pada triwulan I sebanyak 171 dari 200 surat masuk didisposisi paling lambat satu hari kerja, dan pada triwulan II seluruh 188 surat masuk memenuhi batas waktu itu.','Pada triwulan I disposisi tertunda ketika pimpinan melaksanakan perjalanan dinas.','Pimpinan memberikan disposisi melalui aplikasi naskah dinas elektronik dari luar kantor sejak awal triwulan II.','','','','',0,'Rekapitulasi: rekap_disposisi_surat.pdf','');
INSERT INTO "submission_row" VALUES(1,'QW-35',2,'100','100%','Isian','J14','Pada triwulan I sebanyak 171 dari 200 surat masuk didisposisi paling lambat satu hari kerja, dan pada triwulan II seluruh 188 surat masuk memenuhi batas waktu itu.','Pada triwulan I disposisi tertunda ketika pimpinan melaksanakan perjalanan dinas.','Pimpinan memberikan disposisi melalui aplikasi naskah dinas elektronik dari luar kantor sejak awal triwulan II.','','','','',0,'Rekapitulasi: rekap_disposisi_surat.pdf','');
CREATE INDEX ix_evidence_submission_id ON evidence (submission_id);
CREATE UNIQUE INDEX ix_outbox_office_code_key ON outbox (office_code, "key") WHERE status <> 'void';
CREATE INDEX ix_outbox_status_next_at ON outbox (status, next_at);
CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event
    BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event
    BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
CREATE TRIGGER audit_event_next_only BEFORE INSERT ON audit_event
    WHEN NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit_event WHERE office_code = NEW.office_code)
    BEGIN SELECT RAISE(ABORT, 'audit_event grows at its end only'); END;
CREATE TRIGGER outbox_accepted_is_final BEFORE UPDATE OF status ON outbox
    WHEN OLD.status IN ('accepted', 'practice') AND NEW.status <> OLD.status
    AND NOT (OLD.status = 'accepted' AND NEW.status = 'rejected')
    BEGIN SELECT RAISE(ABORT, 'an accepted mail stays accepted or comes back'); END;
COMMIT;
